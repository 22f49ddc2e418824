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
  'REVIEWS_READ',
  'REVIEWS_DECIDE',
  'EVENTS_READ',
  'ALERTS_READ',
  'WEBHOOKS_MANAGE',
  'AUDIT_READ',
  'OWN_ACCOUNT',
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
  REVIEWS_READ: ['admin', 'manager', 'reviewer', 'auditor'],
  REVIEWS_DECIDE: ['admin', 'manager', 'reviewer'],
  EVENTS_READ: ['admin', 'manager', 'reviewer', 'volunteer', 'auditor'],
  ALERTS_READ: ['admin', 'manager', 'reviewer', 'volunteer', 'auditor', 'subscriber'],
  WEBHOOKS_MANAGE: ['admin'],
  AUDIT_READ: ['admin', 'auditor'],
  OWN_ACCOUNT: ['admin', 'manager', 'reviewer', 'volunteer', 'auditor'],
};

/** What is told row by row, so that it can be narrowed to some kelurahan; everything else is of a whole region. */
const BY_AREA: readonly Action[] = ['CYCLES_READ', 'BOOKS_READ', 'EVENTS_READ', 'ALERTS_READ', 'OWN_ACCOUNT'];

export function mayDo(role: Role, action: Action): boolean {
  return ALLOWED[action].includes(role);
}

/** Whether somebody who has only part of a region may do it there. */
export function isByArea(action: Action): boolean {
  return BY_AREA.includes(action);
}
