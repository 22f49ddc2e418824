import { SetMetadata } from '@nestjs/common';

/** What is noted of a route, as a code. */
export type AuditedAs =
  | 'SIGNED_IN'
  | 'SIGN_IN_REFUSED'
  | 'CODE_ASKED'
  | 'CODE_REFUSED'
  | 'RECOVERY_CODE_USED'
  | 'PROVIDER_LINKED'
  | 'SIGNED_OUT'
  | 'SESSION_ENDED'
  | 'PASSWORD_CHOSEN'
  | 'PASSWORD_CHANGED'
  | 'FACTOR_BEGUN'
  | 'FACTOR_ENROLLED'
  | 'FACTOR_REMOVED'
  | 'RECOVERY_CODES_RENEWED'
  | 'ACCOUNT_MADE'
  | 'ACCOUNT_CHANGED'
  | 'ACCOUNT_LINK_MADE'
  | 'ACCOUNT_TOKEN_MADE'
  | 'ACCOUNT_TOKEN_ENDED'
  | 'ACCOUNT_FACTOR_RESET'
  | 'ACCOUNT_SESSIONS_ENDED'
  | 'DIGEST_CHOSEN'
  | 'ACCESS_RULES_CHANGED'
  | 'CYCLE_BEGUN'
  | 'CYCLE_CHANGED'
  | 'FILE_SENT'
  | 'FILE_WITHDRAWN'
  | 'FILE_RESTORED'
  | 'REVIEW_DECIDED'
  | 'DECISION_WITHDRAWN'
  | 'DISCREPANCIES_REMARKED'
  | 'TABLE_EXPORTED'
  | 'CYCLES_EXPORTED'
  | 'FILES_EXPORTED'
  | 'ACCOUNTS_EXPORTED'
  | 'AUDIT_EXPORTED'
  | 'PURGES_EXPORTED'
  | 'WEBHOOKS_EXPORTED'
  | 'DELIVERIES_EXPORTED'
  | 'REJECTS_EXPORTED'
  | 'DECISIONS_EXPORTED'
  | 'WEBHOOK_MADE'
  | 'WEBHOOK_CHANGED'
  | 'WEBHOOK_REMOVED'
  | 'WEBHOOK_KEY_MADE'
  | 'WEBHOOK_KEY_ENDED'
  | 'WEBHOOK_ORDERED'
  | 'PERSONS_EXPORTED'
  | 'LIST_READ'
  | 'AUDIT_READ'
  | 'BREACH_REPORTED'
  | 'RETENTION_CHANGED'
  | 'CYCLE_PURGED';

export const AUDITED_AS = 'tersalur:audited';

/** Notes in the audit trail that the route was asked for, before it is answered: nothing happens that is not noted. */
export function Audited(what: AuditedAs): MethodDecorator {
  return SetMetadata(AUDITED_AS, what);
}
