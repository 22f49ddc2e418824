/** What kind of file a profile reads. */
export type FileRole = 'roster' | 'amendments' | 'report' | 'exclusions' | 'decisions' | 'remarks' | 'visits';

/** A field of a row, by name. `amount.PKH` is an amount that is paid for one programme. */
export type FieldName = string;

/** How a file of a profile is named, and given on the command line and by HTTP. */
export interface GivenAs {
  readonly id: string;
  readonly en: string;
  readonly option: string;
  readonly field: string;
}

/** Words of a file, by what they mean. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** One source's headers and words: data, so that a real file can correct them without a release (file contract). */
export interface Profile {
  readonly role: FileRole;
  /** What people call such a file, and what takes it. */
  readonly given: GivenAs;
  /** Headers that name each field; the first is the one that messages show. */
  readonly fields: Readonly<Record<FieldName, readonly string[]>>;
  /** Of each group at least one field must have a column. */
  readonly required: readonly (readonly FieldName[])[];
  /** Columns that are known and not read: no warning. */
  readonly ignored: readonly string[];
  /** How a month cell that holds a bare number is read, by the normalised header. */
  readonly bareMonths?: Readonly<Record<string, string>>;
}

export interface RosterProfile extends Profile {
  readonly role: 'roster' | 'amendments';
  /** First words of STATUS that take an entry out (amendments). */
  readonly withdrawingWords: readonly string[];
}

export interface ChannelProfile extends Profile {
  readonly role: 'report';
  readonly channel: string;
  /** Name of the channel that people read. */
  readonly name: string;
  /** `CREDITED`, `PAID`, `FAILED`, `PENDING`, `RETURNED`: words of the status column. */
  readonly statuses: Words;
  /** `HANDED_OVER`, `KEPT`: words of the card column. */
  readonly cardStatuses: Words;
  /** `OPEN`, or the code of a failure's reason: words of the account column. */
  readonly accountStatuses: Words;
  /** Usual count of digits of an account; another one is a warning. */
  readonly accountDigits?: number;
}

export interface ExclusionProfile extends Profile {
  readonly role: 'exclusions';
  readonly reasons: Words;
}

export interface VisitProfile extends Profile {
  readonly role: 'visits';
  /** Words and numbers of the outcome column. */
  readonly outcomes: Words;
}

/** The member of a channel's profile that holds the words of a field. */
export const WORDS_OF_FIELD = {
  status: 'statuses',
  accountStatus: 'accountStatuses',
  cardStatus: 'cardStatuses',
} as const;

/** Prefix of the fields that hold one programme's amount. */
export const PROGRAMME_AMOUNT = 'amount.';

/** Whether a field holds rupiah that a total row may add up. */
export function isAmountField(field: FieldName): boolean {
  return (
    field === 'amount' || field === 'withdrawn' || field === 'balance' || field.startsWith(PROGRAMME_AMOUNT)
  );
}

/** Whether the values of a field tell one person from all others, so that only their last four digits are shown. */
export function isMaskedField(field: FieldName): boolean {
  return field === 'nik' || field === 'kk' || field === 'account' || field === 'card';
}

/** Whether people fill such a list in: it adds up to nothing, and may be empty. */
export function isAnswers(role: FileRole): boolean {
  return role === 'decisions' || role === 'remarks' || role === 'visits';
}
