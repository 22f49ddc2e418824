import { Agent as PlainAgent, type IncomingMessage, request as plainRequest } from 'node:http';
import { Agent, request as secureRequest } from 'node:https';
import {
  addressProblem,
  type AddressRules,
  type Clock,
  type Courier,
  type Parcel,
  type Receipt,
} from '#application';
import { guardedLookup, type Resolve, systemResolve } from './guarded-lookup.js';
import { problemOf } from './problem-of.js';
import { restFor } from './rest-for.js';

/** Milliseconds for which an answer is waited for. */
const PATIENCE = 15_000;

/** Bytes of an answer that are read, so that the connection can be used again; of a longer one the rest is not waited for. */
const MOST_READ = 64 * 1024;

/** Milliseconds for which a connection is kept that nothing is sent on. */
const KEPT = 30_000;

export interface CourierOptions extends AddressRules {
  readonly clock: Clock;
  /** How names are found (as this machine does it). */
  readonly resolve?: Resolve;
}

/** Sends over HTTPS to addresses that may be sent to. Redirections are answers like others: nobody follows them. */
export class HttpCourier implements Courier {
  private readonly lookup;
  private readonly plain = new PlainAgent({ keepAlive: true, timeout: KEPT });
  private readonly secure = new Agent({ keepAlive: true, timeout: KEPT });

  constructor(private readonly options: CourierOptions) {
    this.lookup = guardedLookup(options.resolve ?? systemResolve, options.allowsPrivate);
  }

  async send(parcel: Parcel, signal: AbortSignal): Promise<Receipt> {
    const { clock } = this.options;
    const began = clock.now();
    const answered = new AbortController();
    const gone = new AbortController();
    const patience = clock.wait(PATIENCE, AbortSignal.any([answered.signal, signal]));
    void patience.then(() => {
      if (!answered.signal.aborted) gone.abort();
    });
    try {
      if (addressProblem(parcel.url, this.options) !== undefined)
        return { problem: 'ADDRESS_REFUSED', milliseconds: 0 };
      const response = await this.ask(parcel, gone.signal);
      await drained(response);
      const rest = restFor(response.headers['retry-after'], clock.now());
      return {
        status: response.statusCode!,
        milliseconds: clock.now() - began,
        ...(rest === undefined ? {} : { restFor: rest }),
      };
    } catch (thrown) {
      const late = signal.aborted ? 'STOPPED' : 'NO_ANSWER';
      const problem = gone.signal.aborted ? late : problemOf(thrown);
      return { problem, milliseconds: clock.now() - began };
    } finally {
      answered.abort();
    }
  }

  /** Ends the connections that are kept. */
  close(): void {
    this.plain.destroy();
    this.secure.destroy();
  }

  private ask({ url, headers, body }: Parcel, signal: AbortSignal): Promise<IncomingMessage> {
    const isPlain = new URL(url).protocol === 'http:';
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'Tersalur' },
      lookup: this.lookup,
      signal,
    };
    return new Promise((answer, fail) => {
      const request = isPlain
        ? plainRequest(url, { ...options, agent: this.plain })
        : secureRequest(url, { ...options, agent: this.secure });
      request.once('response', answer).on('error', fail).end(body);
    });
  }
}

/** Lets the body of an answer pass by; nobody reads it. */
async function drained(response: IncomingMessage): Promise<void> {
  let read = 0;
  await new Promise<void>((done) => {
    response.on('data', (chunk: Uint8Array) => {
      read += chunk.length;
      if (read > MOST_READ) response.destroy();
    });
    response
      .once('end', done)
      .once('close', done)
      .once('error', () => done());
  });
}
