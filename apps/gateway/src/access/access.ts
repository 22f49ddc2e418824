import { type Request } from 'express';
import { type Action, type OpenedRegion } from '#security';

/** Who asks, and what that person may. */
export interface Access {
  /** Id of the account: who did what. */
  readonly account: string;
  readonly username: string;
  /** Id of the session; empty for a program. */
  readonly session: string;
  /** When the person proved who it is (ISO 8601). */
  readonly since: string;
  mayDo(action: Action): boolean;
  /** Whether the role needs a second factor that the session lacks: until there is one, little is open. */
  readonly lacksFactor: boolean;
  /** What is open of a region. */
  opened(region: string): OpenedRegion;
  /** Whether it still is so, for answers that go on for long. */
  holds(): Promise<boolean>;
}

/** Tells who sends a request. */
export interface Gate {
  /** Undefined for somebody who is not signed in. Faults: CODE_NEEDED for somebody who is so by half; CSRF_MISSING for a write that need not come from our own pages; those of the collections. */
  admit(request: Request): Promise<Access | undefined>;
}

export const GATE = Symbol('gate');

const ACCESS = Symbol('access');

const OPENED = Symbol('opened');

interface Admitted {
  [ACCESS]?: Access;
  [OPENED]?: OpenedRegion;
}

/** Notes who sent a request, and what is open of the region that it is about. */
export function admit(request: Request, access: Access, opened: OpenedRegion): void {
  Object.assign(request as Admitted, { [ACCESS]: access, [OPENED]: opened });
}

/** Notes who sent a request, whether or not it is let through. */
export function recognise(request: Request, access: Access): void {
  Object.assign(request as Admitted, { [ACCESS]: access });
}

/** The account that sent a request; empty where nobody is known. */
export function askerOf(request: Request): string {
  return (request as Admitted)[ACCESS]?.account ?? '';
}

/** What is open, to whoever sent a request, of the region that it is about. */
export function openedOf(request: Request): OpenedRegion {
  return (request as Admitted)[OPENED]!;
}

/** Who sent a request that passed the guard. */
export function accessOf(request: Request): Access {
  return (request as Admitted)[ACCESS]!;
}
