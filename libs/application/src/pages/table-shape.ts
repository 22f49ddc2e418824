import {
  type NumberIndex,
  type RosterTable,
  type StatementTable,
  type TextIndex,
  type Vocabulary,
} from '#domain';

/** Names of the parts of a vocabulary that are of a kind. */
type WordsOf<Index> = {
  [Name in keyof Vocabulary]: Vocabulary[Name] extends Index ? Name : never;
}[keyof Vocabulary];

/** Which columns a table has: as they are, as ids of texts, as ids of 16-digit numbers. The column of the file's number is not among them. */
export interface TableShape {
  readonly table: 'ROSTER' | 'STATEMENTS';
  readonly file: string;
  readonly plain: readonly string[];
  readonly texts: Readonly<Record<string, WordsOf<TextIndex>>>;
  readonly numbers: Readonly<Record<string, WordsOf<NumberIndex>>>;
}

const IDENTITY_TEXTS = {
  sheet: 'sheets',
  programme: 'programmes',
  name: 'names',
  kelurahan: 'kelurahan',
  kecamatan: 'kecamatan',
  account: 'accounts',
  card: 'cards',
} as const;

const IDENTITY_NUMBERS = { nik: 'nationalIds', kk: 'familyCards' } as const;

const ROSTER_SHAPE: TableShape = {
  table: 'ROSTER',
  file: 'file',
  plain: ['row', 'firstMonth', 'lastMonth', 'amount', 'withdraws'],
  texts: { ...IDENTITY_TEXTS, channel: 'channels' },
  numbers: IDENTITY_NUMBERS,
};

const STATEMENT_SHAPE: TableShape = {
  table: 'STATEMENTS',
  file: 'report',
  plain: ['row', 'firstMonth', 'lastMonth', 'outcome', 'amount', 'day', 'withdrawn', 'cardHandedOver'],
  texts: { ...IDENTITY_TEXTS, danom: 'danomCodes', reference: 'references', reason: 'reasons' },
  numbers: IDENTITY_NUMBERS,
};

/** The shape of a table. */
export function shapeOf(table: RosterTable | StatementTable): TableShape {
  return 'damagedNik' in table ? STATEMENT_SHAPE : ROSTER_SHAPE;
}
