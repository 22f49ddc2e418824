import { byWeight } from '../randomness/weighted.js';
import reasons from './reasons.json' with { type: 'json' };

/** Why the bank could not credit, with the account's status, each as often as its share says. The shares are invented. */
export const BANK_REASONS = byWeight(reasons.bank, (reason) => reason.share);

/** The reason of a household that has no account yet. */
export const ACCOUNT_NOT_OPENED = 'GAGAL BUREKOL';

/** Why Kantor Pos could not pay. */
export const POST_REASONS = byWeight(reasons.post, (reason) => reason.share);

/** Why somebody must not receive aid, and who says so. */
export const EXCLUSION_REASONS = byWeight(reasons.exclusion, (reason) => reason.share);
