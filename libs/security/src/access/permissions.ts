import { EVERY_REGION, type Grant, openedBy } from './grants.js';

export const ROLES = ['admin', 'manager', 'reviewer', 'volunteer', 'auditor', 'subscriber'] as const;

export type Role = (typeof ROLES)[number];

/** What somebody may do; every route asks for exactly one. */
export const ACTIONS = [
  'ACCOUNTS_MANAGE',
  'CYCLES_READ',
  'CYCLES_WRITE',
  'FILES_READ',
  'FILES_WRITE',
  'BOOKS_SUM_UP',
  'BOOKS_READ',
  'BOOKS_EXPORT',
  'LISTS_EXPORT',
  'VISITS_RECORD',
  'NUMBERS_UNMASK',
  'REVIEWS_READ',
  'REVIEWS_DECIDE',
  'DISCREPANCIES_REMARK',
  'REVIEWS_UNMASK',
  'EVENTS_READ',
  'ALERTS_READ',
  'WEBHOOKS_MANAGE',
  'AUDIT_READ',
  'RETENTION_READ',
  'RETENTION_MANAGE',
  'OWN_ACCOUNT',
  'OWN_FACTOR',
  'OWN_SESSION',
] as const;

export type Action = (typeof ACTIONS)[number];

/** Who may do what: the only place where that is said. */
const ALLOWED: Readonly<Record<Action, readonly Role[]>> = {
  ACCOUNTS_MANAGE: ['admin'],
  CYCLES_READ: ['admin', 'manager', 'reviewer', 'volunteer', 'auditor'],
  CYCLES_WRITE: ['admin', 'manager'],
  FILES_READ: ['admin', 'manager', 'reviewer', 'auditor'],
  FILES_WRITE: ['admin', 'manager'],
  BOOKS_SUM_UP: ['admin', 'manager', 'reviewer', 'auditor'],
  BOOKS_READ: ['admin', 'manager', 'reviewer', 'volunteer', 'auditor'],
  BOOKS_EXPORT: ['admin', 'manager', 'auditor'],
  // Who walks with a list sees the same row by row.
  LISTS_EXPORT: ['admin', 'manager', 'volunteer'],
  // Who walks with a list brings back what came of it.
  VISITS_RECORD: ['admin', 'manager', 'volunteer'],
  // Who works on a case needs its numbers. Who opens accounts, and lets go on whoever saw too many, does not see them; nor does who checks the others.
  NUMBERS_UNMASK: ['manager', 'reviewer'],
  REVIEWS_READ: ['admin', 'manager', 'reviewer', 'auditor'],
  REVIEWS_DECIDE: ['admin', 'manager', 'reviewer'],
  DISCREPANCIES_REMARK: ['admin', 'manager'],
  REVIEWS_UNMASK: ['manager', 'reviewer'],
  EVENTS_READ: ['admin', 'manager', 'reviewer', 'volunteer', 'auditor'],
  ALERTS_READ: ['admin', 'manager', 'reviewer', 'volunteer', 'auditor', 'subscriber'],
  WEBHOOKS_MANAGE: ['admin'],
  AUDIT_READ: ['admin', 'auditor'],
  RETENTION_READ: ['admin', 'manager', 'auditor'],
  RETENTION_MANAGE: ['admin'],
  OWN_ACCOUNT: ['admin', 'manager', 'reviewer', 'volunteer', 'auditor'],
  OWN_FACTOR: ['admin', 'manager', 'reviewer', 'volunteer', 'auditor'],
  OWN_SESSION: ['admin', 'manager', 'reviewer', 'volunteer', 'auditor'],
};

/** What is told row by row, so that it can be narrowed to some kelurahan; everything else is of a whole region. */
const BY_AREA: readonly Action[] = [
  'CYCLES_READ',
  'BOOKS_READ',
  'LISTS_EXPORT',
  'VISITS_RECORD',
  'NUMBERS_UNMASK',
  'EVENTS_READ',
  'ALERTS_READ',
  'OWN_ACCOUNT',
  'OWN_FACTOR',
  'OWN_SESSION',
];

/** What is of the whole installation: whoever has a region could give itself the others by it, or destroy what is theirs. */
const OF_ALL_REGIONS: readonly Action[] = ['ACCOUNTS_MANAGE', 'RETENTION_MANAGE'];

/** What somebody may do who has yet to get the second factor that the role needs: get it, and leave. */
const WITHOUT_FACTOR: readonly Action[] = ['OWN_FACTOR', 'OWN_SESSION'];

export function mayDo(role: Role, action: Action): boolean {
  return ALLOWED[action].includes(role);
}

/** Whether somebody may do something anywhere at all: what needs a whole region, or all of them, is nowhere for who has less. */
export function mayDoSomewhere(role: Role, grants: readonly Grant[], action: Action): boolean {
  if (!mayDo(role, action)) return false;
  if (isOfAllRegions(action)) return openedBy(grants, EVERY_REGION) === 'WHOLE';
  return isByArea(action) || grants.some(({ region }) => openedBy(grants, region) === 'WHOLE');
}

/** Whether somebody who has only part of a region may do it there. */
export function isByArea(action: Action): boolean {
  return BY_AREA.includes(action);
}

/** Whether only somebody who has all regions may do it, where it is about nothing in one of them. */
export function isOfAllRegions(action: Action): boolean {
  return OF_ALL_REGIONS.includes(action);
}

/** Whether it may be done without the second factor that the role needs. */
export function isWithoutFactor(action: Action): boolean {
  return WITHOUT_FACTOR.includes(action);
}
