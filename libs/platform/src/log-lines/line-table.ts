import { type Happenings } from '#application';

export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** How a happening of a kind becomes a line of the log. */
interface LineShape<What extends keyof Happenings> {
  readonly level: LogLevel;
  /** All that is written down of it: whatever else it may carry is not. */
  readonly fields: readonly (keyof Happenings[What])[];
}

/** The lines of the log: what is not named here is in none. */
export const LINES: { readonly [What in keyof Happenings]: LineShape<What> } = {
  SERVING: { level: 'info', fields: ['address'] },
  ENDING: { level: 'info', fields: [] },
  REQUEST_ANSWERED: { level: 'info', fields: ['method', 'route', 'status', 'seconds'] },
  REQUEST_FAILED: { level: 'error', fields: ['code', 'reason'] },
  REQUEST_REFUSED: { level: 'info', fields: ['code', 'account'] },
  MESSAGE_HANDLED: { level: 'debug', fields: ['group', 'topic', 'partition', 'offset', 'seconds'] },
  TRY_FAILED: {
    level: 'warn',
    fields: ['group', 'topic', 'partition', 'offset', 'tries', 'code', 'reason'],
  },
  DEAD_LETTER: { level: 'error', fields: ['group', 'topic', 'partition', 'offset', 'code'] },
  MESSAGE_DROPPED: { level: 'info', fields: ['group', 'topic', 'partition', 'offset', 'code'] },
  FILE_TAKEN_IN: {
    level: 'info',
    fields: ['file', 'role', 'region', 'cycle', 'accepted', 'rejected', 'chunks', 'seconds'],
  },
  FILE_REFUSED: { level: 'info', fields: ['file', 'role', 'region', 'cycle', 'code'] },
  INPUT_TAKEN: { level: 'info', fields: ['region', 'cycle', 'type', 'revision'] },
  BOOK_REVISED: { level: 'info', fields: ['region', 'cycle', 'revision', 'inputs', 'seconds'] },
  ALERTS_RELAYED: { level: 'info', fields: ['region', 'cycle', 'kind', 'transition', 'count'] },
  DELIVERY: { level: 'info', fields: ['by', 'outcome', 'seconds'] },
  PART_FAILED: { level: 'error', fields: ['part', 'about', 'code', 'reason'] },
  WARNED: { level: 'warn', fields: ['part', 'code', 'about'] },
  NOTED: { level: 'debug', fields: ['note'] },
  CERTIFICATE_RENEWED: { level: 'info', fields: ['expires'] },
};

/** Routes that machines ask for every few seconds: they are told only to who looks closely. */
const OF_MACHINES = /^\/(health\/|metrics$)/;

/** The level at which a happening is written down. */
export function levelOf(what: keyof Happenings, fields: Readonly<Record<string, unknown>>): LogLevel {
  if (what === 'REQUEST_ANSWERED' && OF_MACHINES.test(String(fields['route']))) return 'debug';
  return LINES[what].level;
}
