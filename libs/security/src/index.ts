export { type Area, EVERY_REGION, type Grant, openedBy, type OpenedRegion } from './access/grants.js';
export {
  type Action,
  ACTIONS,
  isByArea,
  isOfAllRegions,
  isWithoutFactor,
  mayDo,
  mayDoSomewhere,
  type Role,
  ROLES,
} from './access/permissions.js';
export { isSampleRegion, SAMPLE_REGIONS } from './access/sample-regions.js';
export { hashPassword, isPassword, NOBODYS_PASSWORD } from './passwords/password-hash.js';
export {
  LONGEST_PASSWORD,
  passwordProblem,
  type PasswordProblem,
  SHORTEST_PASSWORD,
} from './passwords/password-problem.js';
export { KEY_BYTES, SealingKey } from './sealing/sealing-key.js';
export {
  newWrappingKey,
  unwrapKey,
  type WrappedKey,
  wrapKey,
  type WrappingKey,
  wrappingKey,
} from './sealing/wrapping-keys.js';
export { signatureOf } from './signatures/signature.js';
export { csrfTokenOf, digestOf, isSameSecret, newToken } from './tokens/token.js';
export {
  type AuditAnchor,
  AuditCheck,
  type AuditEntry,
  type AuditFacts,
  type AuditFlaw,
  nextEntry,
} from './audit/audit-chain.js';
export { newRecoveryCodes, recoveryDigest } from './codes/recovery-code.js';
export { codeAddress, isTimeCode, newCodeSecret, stepOfCode } from './codes/time-code.js';
export {
  newWebhookKey,
  signatureHeaders,
  type SignedDelivery,
  webhookKeyText,
} from './webhooks/webhook-key.js';
