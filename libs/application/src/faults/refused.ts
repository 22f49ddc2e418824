/** Why a use case refuses what it was asked for, in the order: cycles, files, books, lists, minutes, alerts, decisions, numbers, webhooks, repeats, accounts. */
export type RefusedCode =
  | 'CYCLE_MISSING'
  /** The region has a cycle of these months. */
  | 'CYCLE_EXISTS'
  /** Somebody changed the cycle after it was read. */
  | 'CYCLE_CHANGED'
  /** Files were read by the months and programmes that are to be changed. */
  | 'CYCLE_HAS_FILES'
  /** There is a cycle that is not invented. */
  | 'SAMPLE_NOT_ALONE'
  /** It was never loaded, or was removed. */
  | 'SAMPLE_MISSING'
  | 'FILE_MISSING'
  | 'FILE_WITHDRAWN'
  | 'FILE_NOT_WITHDRAWN'
  /** The same bytes stand there with another day, meaning or place. */
  | 'FILE_GIVEN_OTHERWISE'
  /** The same bytes were given again while the file was withdrawn. */
  | 'FILE_GIVEN_ANEW'
  /** The file whose place is to be taken is not in the cycle, or has another role, or does not count. */
  | 'REPLACES_MISSING'
  | 'REPLACES_OTHER_ROLE'
  | 'REPLACES_WITHDRAWN'
  /** Nothing is remembered by that file. */
  | 'MAPPING_MISSING'
  /** Somebody gave a newer mapping for the same sender. */
  | 'MAPPING_CHANGED'
  /** The data of the cycle were destroyed. */
  | 'CYCLE_PURGED'
  | 'PURGE_MISSING'
  /** Settings, day or files are missing: there is nothing to show yet. */
  | 'BOOK_NOT_COMPUTED'
  /** Alerts that were to be read on from are no longer kept. */
  | 'ALERTS_FORGOTTEN'
  /** Nothing of the book is on the list that was asked for. */
  | 'LIST_EMPTY'
  /** It has `rows`, and `most` are written. */
  | 'LIST_TOO_LONG'
  /** Somebody changed the minutes, or the book, after they were read. */
  | 'MINUTES_CHANGED'
  /** They never change any more. */
  | 'MINUTES_FINAL'
  /** `fields` are still empty. */
  | 'MINUTES_INCOMPLETE'
  /** They became final before minutes had any. */
  | 'MINUTES_WITHOUT_ANNEXES'
  /** The payment does not wait for a decision. */
  | 'REVIEW_MISSING'
  /** Somebody decided before, and it counts. */
  | 'REVIEW_ANSWERED'
  /** What is known is not what the person saw. */
  | 'EVIDENCE_CHANGED'
  /** No candidate of the evidence has that entitlement. */
  | 'CANDIDATE_MISSING'
  | 'ENTITLEMENT_MISSING'
  | 'DECISION_MISSING'
  | 'DECISION_WITHDRAWN'
  /** It waits for no second person. */
  | 'DECISION_NOT_AWAITING'
  /** Whoever decided cannot be the second person. */
  | 'SECOND_PERSON_SAME'
  /** No discrepancy of the book is about that. */
  | 'DISCREPANCY_MISSING'
  /** Nothing of the book has the ref. */
  | 'HOUSEHOLD_MISSING'
  /** Somebody saw more numbers than one who works case by case does. */
  | 'UNMASKING_STOPPED'
  | 'WEBHOOK_MISSING'
  /** It has two keys already. */
  | 'WEBHOOK_KEYS_FULL'
  /** It would have none left. */
  | 'WEBHOOK_KEY_LAST'
  /** The key came before with another request. */
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'ACCOUNT_MISSING'
  /** A person signs in by a password, a program shows a token. */
  | 'ACCOUNT_OF_PERSON'
  | 'ACCOUNT_OF_PROGRAM'
  /** The name is taken. */
  | 'ACCOUNT_EXISTS'
  /** Nobody would be left who can change accounts. */
  | 'LAST_ADMIN'
  /** The link to choose a password was used, is too old, or never was. */
  | 'LINK_INVALID'
  /** `problem` says why (PasswordProblem). */
  | 'PASSWORD_REFUSED'
  /** Name or password; which of them nobody is told. */
  | 'SIGN_IN_REFUSED'
  | 'SIGN_IN_TOO_OFTEN'
  /** No name and password came before the code, or too long ago. */
  | 'SIGN_IN_NOT_BEGUN'
  /** Not the code of now, used before, or no recovery code that is left. */
  | 'CODE_REFUSED'
  | 'FACTOR_EXISTS'
  /** There is nothing to confirm, or it was begun too long ago. */
  | 'FACTOR_NOT_BEGUN'
  | 'FACTOR_MISSING'
  /** Its secret can be read no more. */
  | 'FACTOR_LOST'
  /** Its person signs in by the provider and has no password. */
  | 'ACCOUNT_BY_PROVIDER'
  /** No account is open to whoever signed in at the provider. */
  | 'PROVIDER_STRANGER'
  /** The provider does not answer; `reason` is a code. */
  | 'PROVIDER_AWAY'
  /** The provider let nobody in; `reason` is its code. */
  | 'PROVIDER_CANCELLED'
  | 'PROVIDER_CLOCK'
  /** Not to what was asked, used before, or not the provider's. */
  | 'PROVIDER_ANSWER_INVALID';

/** What a use case refuses: nothing was changed. Told by its code; the details name ids and days, never people. */
export class Refused extends Error {
  readonly canRetry = false;

  constructor(
    readonly code: RefusedCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = 'Refused';
  }
}
