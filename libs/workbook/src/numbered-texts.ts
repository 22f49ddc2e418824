/** Texts numbered from 0 in the order in which they are first asked for. */
export class NumberedTexts {
  private readonly ids: Map<string, number>;

  constructor(texts: readonly string[] = []) {
    this.ids = new Map(texts.map((text, id) => [text, id]));
  }

  get size(): number {
    return this.ids.size;
  }

  /** In their order. */
  texts(): Iterable<string> {
    return this.ids.keys();
  }

  idOf(text: string): number {
    let id = this.ids.get(text);
    if (id === undefined) this.ids.set(text, (id = this.ids.size));
    return id;
  }
}
