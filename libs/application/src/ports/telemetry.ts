import { type Happening } from '../telemetry/happening.js';

/** A part of the work on something, as a trace shows it. */
export type SpanName = 'request' | 'publish' | 'handle message' | 'revise book' | 'relay alerts';

/** Ids, codes and counts that go with it. Never people, their numbers, or what was searched for. */
export type Facts = Readonly<Record<string, string | number>>;

/** One value, with the labels that tell it from the others of its name. */
export interface Reading {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Something that is looked at whenever the metrics are read. */
export interface Gauge {
  /** As Prometheus names it: `tersalur_books_in_memory`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
  /** What cannot be read now has no readings. */
  read(): Promise<readonly Reading[]> | readonly Reading[];
}

/** Something that has to be well for the services to be ready. */
export interface Check {
  /** As operators know it: `consumer roster`. */
  readonly part: string;
  /** The code of what is wrong; undefined when all is well. What it raises counts as wrong. */
  problem(): Promise<string | undefined> | string | undefined;
}

/** Something that is not well, and why. */
export interface MissingPart {
  readonly part: string;
  readonly code: string;
}

/** Where a service tells its operators how it runs. Telling never fails, and never waits. */
export interface Telemetry {
  tell(happening: Happening): void;
  /** Does work as a part of the trace that it belongs to, if somebody follows traces; facts that are known only then are asked for at the end. Faults: those of the work. */
  span<Result>(name: SpanName, facts: Facts | (() => Facts), work: () => Promise<Result>): Promise<Result>;
  gauge(gauge: Gauge): void;
  check(check: Check): void;
}

/** Tells nobody. */
export const NO_TELEMETRY: Telemetry = {
  tell: () => undefined,
  span: (_name, _facts, work) => work(),
  gauge: () => undefined,
  check: () => undefined,
};
