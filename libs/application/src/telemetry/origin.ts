import { AsyncLocalStorage } from 'node:async_hooks';
import { type LogRecord } from '../ports/log.js';

/** What the present work began with. */
export interface Origin {
  /** Number of the request, or place of the message, that it all began with: the same from upload to alert. */
  readonly correlation: string;
  /** The span that it is a part of, as a `traceparent` (W3C Trace Context). */
  readonly trace?: string;
}

const CORRELATION = 'correlation';
const TRACE = 'traceparent';

/** What we give out ourselves. A header may come from elsewhere and is taken only in these forms, so that nothing else comes into a log. */
const CORRELATIONS =
  /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|tersalur\.[a-z.-]{1,40}\.v\d{1,2}\/\d{1,4}\/\d{1,12})$/;
const TRACES = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

const current = new AsyncLocalStorage<Origin>();

/** What the present work began with; undefined where nobody said so. */
export function originOf(): Origin | undefined {
  return current.getStore();
}

/** Does work that began with something, and all that follows from it. */
export function beganWith<Result>(origin: Origin, work: () => Result): Result {
  return current.run(origin, work);
}

/** The headers by which messages of the present work say what it began with. */
export function originHeaders(): Readonly<Record<string, string>> {
  const origin = originOf();
  if (origin === undefined) return {};
  const { correlation, trace } = origin;
  return { [CORRELATION]: correlation, ...(trace === undefined ? {} : { [TRACE]: trace }) };
}

/** What a record says that it began with; what says nothing, as what a channel streams, is itself the beginning. */
export function originIn({ topic, partition, offset, headers }: LogRecord): Origin {
  const [correlation = '', trace = ''] = [headers[CORRELATION], headers[TRACE]];
  return {
    correlation: CORRELATIONS.test(correlation) ? correlation : `${topic}/${partition}/${offset}`,
    ...(TRACES.test(trace) ? { trace } : {}),
  };
}
