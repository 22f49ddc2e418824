import { ENTRY } from './entry.js';
import { FILES } from './files.js';
import { CYCLES } from './cycles.js';
import { DIGESTS } from './digests.js';
import { DISCREPANCIES } from './discrepancies.js';
import { EVIDENCE } from './evidence.js';
import { FINDINGS } from './findings.js';
import { HOUSEHOLD } from './household.js';
import { LISTS } from './lists.js';
import { MAPPINGS } from './mappings.js';
import { MINUTES } from './minutes.js';
import { RECIPIENTS } from './recipients.js';
import { REMARKS } from './remarks.js';
import { REVIEWS } from './reviews.js';
import { SHEETS } from './sheets.js';
import { OVERVIEW } from './overview.js';
import { READING_WORDS } from './reading-words.js';
import { SHELL } from './shell.js';
import { ACCOUNTS } from './accounts.js';
import { CYCLE_SETTINGS } from './cycle-settings.js';
import { RETENTION } from './retention.js';
import { OWN_ACCOUNT } from './own-account.js';
import { SETTINGS } from './settings.js';
import { AUDIT } from './audit.js';
import { AUDITED } from './audited.js';
import { BREACH } from './breach.js';
import { VISITS } from './visits.js';
import { WEBHOOKS } from './webhooks.js';
import { WORDS } from './words.js';

/** All that the console says in Indonesian; what there is to say is decided here. */
export const INDONESIAN = {
  ...SHELL,
  entry: ENTRY,
  cycles: CYCLES,
  overview: OVERVIEW,
  files: FILES,
  digests: DIGESTS,
  discrepancies: DISCREPANCIES,
  evidence: EVIDENCE,
  findings: FINDINGS,
  household: HOUSEHOLD,
  lists: LISTS,
  mappings: MAPPINGS,
  minutes: MINUTES,
  recipients: RECIPIENTS,
  remarks: REMARKS,
  reviews: REVIEWS,
  sheets: SHEETS,
  visits: VISITS,
  accounts: ACCOUNTS,
  cycleSettings: CYCLE_SETTINGS,
  retention: RETENTION,
  ownAccount: OWN_ACCOUNT,
  settings: SETTINGS,
  audit: AUDIT,
  audited: AUDITED,
  breach: BREACH,
  webhooks: WEBHOOKS,
  words: { ...WORDS, ...READING_WORDS },
} as const;

type Same<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Same<Texts[Key]> };

/** The same texts in another language: the types find what is missing. */
export type Texts = Same<typeof INDONESIAN>;
