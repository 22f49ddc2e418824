import { Assessments } from '../assessment/assessor.js';
import { Deadlines } from '../assessment/deadlines.js';
import { Chain } from '../columns/chain.js';
import { type Column, release } from '../columns/growable.js';
import { NumberIndex } from '../columns/number-index.js';
import { TextIndex } from '../columns/text-index.js';
import { AreaKeys } from '../linking/evidence/area-keys.js';
import { Bearers } from '../linking/names/bearers.js';
import { Comparer } from '../linking/evidence/comparison.js';
import { EvidenceLinks } from '../linking/links.js';
import { ListedNames } from '../linking/names/listed-names.js';
import { NameBook } from '../linking/names/name-book.js';
import { NameKeys } from '../linking/names/name-keys.js';
import { NamesByKelurahan } from '../linking/names/names-by-kelurahan.js';
import { Namesakes } from '../linking/names/namesakes.js';
import { NameWords } from '../linking/names/name-words.js';
import { HalfFilter, NearNationalIds } from '../linking/candidates/near-national-ids.js';
import { OwnRows } from '../linking/own-rows.js';
import { PayeesByName } from '../linking/names/payees-by-name.js';
import { RosterIndex } from '../linking/candidates/roster-index.js';
import { SharedNumbers } from '../linking/evidence/shared-numbers.js';
import { Unfound } from '../linking/names/unfound.js';
import { Duplicates } from '../roster/duplicates.js';
import { NumberHolders } from '../roster/number-holders.js';
import { PayeesByNumber } from '../roster/payees-by-number.js';
import { RosterTable } from '../roster/roster-table.js';
import { StandingRoster } from '../roster/standing-roster.js';
import { Instances } from '../settlement/instances.js';
import { OtherInstances } from '../settlement/other-instances.js';
import { PaymentKeys } from '../settlement/payment-keys.js';
import { Settlement } from '../settlement/settlement.js';
import { StatementTable } from '../statements/statement-table.js';
import { ComputedBook } from './computed-book.js';
import { FewTexts } from './few-texts.js';
import { SettledBook } from './settled-book.js';
import { StatementEvidence } from './statement-evidence.js';
import { Vocabulary } from './vocabulary.js';

/** The classes that a book is made of. What crosses to another thread has none until it is given back. */
const CLASSES = {
  AreaKeys,
  Assessments,
  Bearers,
  Chain,
  Comparer,
  ComputedBook,
  Deadlines,
  Duplicates,
  EvidenceLinks,
  FewTexts,
  HalfFilter,
  Instances,
  ListedNames,
  NameBook,
  NameKeys,
  Namesakes,
  NamesByKelurahan,
  NameWords,
  NearNationalIds,
  NumberHolders,
  NumberIndex,
  OtherInstances,
  OwnRows,
  PayeesByName,
  PayeesByNumber,
  PaymentKeys,
  RosterIndex,
  RosterTable,
  SettledBook,
  Settlement,
  SharedNumbers,
  StandingRoster,
  StatementEvidence,
  StatementTable,
  TextIndex,
  Unfound,
  Vocabulary,
} as const;

type ClassName = keyof typeof CLASSES;

const NAMES = new Map<unknown, ClassName>(
  Object.entries(CLASSES).map(([name, type]) => [type, name as ClassName]),
);

/** What stays behind, and what stands in its place: what only this thread needs, or can be found anew. */
const LEFT: Partial<Record<ClassName, Readonly<Record<string, () => unknown>>>> = {
  Comparer: { crowds: nothing },
  ComputedBook: { undecided: nothing, compared: () => new Map() },
  EvidenceLinks: { inexact: () => [] },
  NameBook: {
    likenesses: () => new Map(),
    formWeights: nothing,
    farNames: nothing,
    keysSharing: nothing,
    ownNames: nothing,
    recent: nothing,
    wordPairs: nothing,
  },
  ListedNames: { found: nothing },
  Namesakes: { alikeByName: () => new Map() },
  NamesByKelurahan: { bearers: () => new Map(), counts: nothing },
  NameWords: { texts: () => [] },
  OwnRows: {
    byNik: nothing,
    byAccount: nothing,
    byFamilyCard: nothing,
    known: () => new Map(),
  },
  PayeesByName: { places: nothing },
  RosterIndex: { near: nothing, sortedPayees: nothing },
  SettledBook: { compared: () => new Map() },
  Settlement: { linked: nothing },
  // What tells payments apart is a matter of the thread that settles them.
  StatementTable: { reference: nothing, danom: nothing },
  TextIndex: { poolView: nothing, takenView: nothing },
  Unfound: { found: nothing, names: nothing },
  Vocabulary: { references: nothing, danomCodes: nothing },
};

function nothing(): undefined {
  return undefined;
}

/** A part of a book as a message to another thread: its columns lie in memory that both threads see, all else is copied. */
export interface Shared<Part extends object> {
  readonly part: Part;
  /** Of which class each instance is. */
  readonly classes: ReadonlyMap<object, ClassName>;
}

/**
 * Makes a book ready for another thread, which then reads the same columns. From here on neither of them may change it. The other thread does not have the book without decisions.
 */
export function shareBook<Book extends SettledBook>(book: Book): Shared<Book> {
  // The official list is a matter of linking.
  return share(book, book.tables.areas);
}

/** Makes the evidence of statements ready for another thread, which then reads the same columns, and fills those of some of the statements. */
export function shareEvidence(evidence: StatementEvidence): Shared<StatementEvidence> {
  return share(evidence);
}

/** Makes words and numbers of a list ready for another thread, which looks at those that are there by now; or what it found of them. */
export function shareWords<Words extends object>(words: Words): Shared<Words> {
  return share(words);
}

/** The part of a book that a message has. */
export function takeShared<Part extends object>({ part, classes }: Shared<Part>): Part {
  for (const [instance, name] of classes) Object.setPrototypeOf(instance, CLASSES[name].prototype);
  return part;
}

function share<Part extends object>(part: Part, ...without: readonly object[]): Shared<Part> {
  const sharing = new Sharing();
  for (const each of without) sharing.leave(each);
  return { part: sharing.copyOf(part) as Part, classes: sharing.classes };
}

/** Copies what a book is made of, each thing once, and moves its columns into shared memory. */
class Sharing {
  readonly classes = new Map<object, ClassName>();
  private readonly copies = new Map<unknown, unknown>();

  leave(value: object): void {
    this.copies.set(value, undefined);
  }

  copyOf(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (this.copies.has(value)) return this.copies.get(value);
    if (ArrayBuffer.isView(value)) return this.keep(value, sharedColumn(value as Column));
    if (Array.isArray(value)) return this.copyOfList(value);
    if (value instanceof Map)
      return this.keep(value, new Map(Array.from(value, ([key, item]) => [key, this.copyOf(item)])));
    if (value instanceof Set) return this.keep(value, new Set(value));
    return this.copyOfRecord(value as Record<string, unknown>);
  }

  private copyOfList(list: readonly unknown[]): unknown[] {
    const copy = this.keep<unknown[]>(list, []);
    for (const item of list) copy.push(this.copyOf(item));
    return copy;
  }

  /** The copy of an instance or a plain object, whose columns are the shared ones afterwards. */
  private copyOfRecord(record: Record<string, unknown>): object {
    const copy = this.keep<Record<string, unknown>>(record, {});
    const name = this.nameOf(record);
    if (name !== undefined) this.classes.set(copy, name);
    const left = (name && LEFT[name]) ?? {};
    for (const [key, value] of Object.entries(record)) {
      const instead = left[key];
      copy[key] = instead ? instead() : this.copyOf(value);
      if (ArrayBuffer.isView(value) && !instead) record[key] = copy[key];
    }
    return copy;
  }

  private nameOf(record: object): ClassName | undefined {
    if (Object.getPrototypeOf(record) === Object.prototype) return undefined;
    const name = NAMES.get(record.constructor);
    if (name === undefined) throw new TypeError(`A book cannot share a ${record.constructor.name}`);
    return name;
  }

  private keep<Copy>(value: unknown, copy: Copy): Copy {
    this.copies.set(value, copy);
    return copy;
  }
}

/** The same values in memory that threads share; where they stood is free. */
function sharedColumn(column: Column): Column {
  if ((column.buffer as ArrayBufferLike) instanceof SharedArrayBuffer) return column;
  const memory = new SharedArrayBuffer(column.byteLength);
  const kind = column.constructor as new (memory: SharedArrayBuffer) => Column;
  const shared = new kind(memory);
  shared.set(column);
  if (column.byteLength === column.buffer.byteLength) release(column);
  return shared;
}
