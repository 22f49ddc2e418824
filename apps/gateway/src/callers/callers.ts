import { type Request } from 'express';

/** Who sent a request. */
export interface Caller {
  readonly id: string;
}

/** Tells who sent a request. */
export interface Callers {
  callerOf(request: Request): Promise<Caller>;
}

export const CALLERS = Symbol('callers');

/** Everybody is the one who started the program. */
export const LOCAL_CALLER: Callers = { callerOf: async () => ({ id: 'local' }) };
