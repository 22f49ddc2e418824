import { type Door } from './door.js';

interface Event {
  readonly id: string;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A client of the event stream. */
export class Listener {
  private readonly left = new AbortController();
  private text = '';
  private parts: AsyncIterator<Uint8Array>;

  static async join(door: Door, query = '', headers = {}): Promise<Listener> {
    const listener = new Listener();
    const { signal } = listener.left;
    const response = await fetch(`${door.address}/api/v1/events${query}`, { headers, signal });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    listener.parts = (response.body as unknown as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
    expect(await listener.block()).toBe('retry: 3000');
    return listener;
  }

  /** What stands before the next blank line; undefined at the end. */
  async block(): Promise<string | undefined> {
    while (!this.text.includes('\n\n')) {
      const next = await this.parts.next();
      if (next.done) return undefined;
      this.text += Buffer.from(next.value).toString();
    }
    const [block, ...rest] = this.text.split('\n\n');
    this.text = rest.join('\n\n');
    return block;
  }

  async event(): Promise<Event> {
    const lines = (await this.block())!.split('\n').map((line) => /^(\w+): (.*)$/.exec(line)!.slice(1));
    const { id, event, data } = Object.fromEntries(lines) as Record<string, string>;
    return { id: id!, event: event!, data: JSON.parse(data!) as Event['data'] };
  }

  leave(): void {
    this.left.abort();
  }
}
