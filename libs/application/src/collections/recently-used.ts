/** Remembers values by key, as many as are allowed: the one that was not used for longest leaves first. */
export class RecentlyUsed<Key, Value> {
  /** The one that was used last stands last. */
  private readonly values = new Map<Key, Value>();

  constructor(private readonly most: number) {}

  get size(): number {
    return this.values.size;
  }

  /** The one that was used last stands last. */
  keys(): readonly Key[] {
    return [...this.values.keys()];
  }

  get(key: Key): Value | undefined {
    const value = this.values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.values.delete(key);
    this.values.set(key, value);
    const [longest] = this.values.keys();
    if (this.values.size > this.most) this.values.delete(longest!);
  }

  delete(key: Key): void {
    this.values.delete(key);
  }

  clear(): void {
    this.values.clear();
  }
}
