import { ADMIN_PASSWORD } from '../../../../libs/testing/src/administrator.js';
import { sessionHeaders } from '../../../../libs/testing/src/session-headers.js';
import { Cut } from './process/life.js';

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
}

/** What is sent. */
export interface Sent {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The key by which a write can be repeated. */
  readonly key?: string;
  /** Fields of a form, or a value that goes as JSON. */
  readonly body?: FormData | object;
  /** In which its reasons are told (Indonesian). */
  readonly language?: 'id' | 'en';
}

/** The front door of a city's services. */
export class Door {
  private session: Readonly<Record<string, string>> = {};

  constructor(private readonly address: string) {}

  /** Signs in as the administrator. Throws a Cut. */
  async signIn(): Promise<void> {
    const body = { username: 'admin', password: ADMIN_PASSWORD };
    const { status, headers, text } = await this.ask('/api/v1/session', { method: 'POST', body });
    if (status !== 200) throw new Error(`signing in: ${status} ${text}`);
    this.session = sessionHeaders(headers);
  }

  /** Signs out. Throws a Cut. */
  async signOut(): Promise<void> {
    const { status, text } = await this.ask('/api/v1/session', { method: 'DELETE' });
    if (status !== 204) throw new Error(`signing out: ${status} ${text}`);
  }

  /** Asks until an answer came whole. Throws a Cut when the connection ended before. */
  async ask(path: string, { method = 'GET', key, body, language = 'id' }: Sent = {}): Promise<Answer> {
    const isForm = body instanceof FormData;
    const headers = {
      ...this.session,
      'accept-language': language,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    };
    try {
      const response = await fetch(`${this.address}${path}`, {
        method,
        headers,
        body: body === undefined || isForm ? body : JSON.stringify(body),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
    } catch (cause) {
      throw new Cut(`${method} ${path}`, { cause });
    }
  }

  /** The value of an answer that has to be a good one. Throws a Cut. */
  async read<Body>(path: string): Promise<Body> {
    const { status, text } = await this.ask(path);
    if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
    return JSON.parse(text) as Body;
  }
}
