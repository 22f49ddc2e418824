import { type ChannelCode, type Outcome, type ProgrammeCode } from '../book/book-input.js';
import { type Evidence } from '../book/book-result.js';
import { type ComputedBook } from '../book/computed-book.js';
import { explain, marginOf, namesakesOf, rulingOf } from '../book/link-view.js';
import { type Comparison } from '../linking/evidence/comparison.js';
import { type Ruling } from '../settlement/settlement.js';
import { OUTCOMES } from '../statements/outcome.js';
import { type Day } from '../values/day.js';
import { type Months } from '../values/months.js';
import { EvidenceKeys } from './evidence-keys.js';
import { type Question } from './questions.js';

/** A held payment, as a person is shown it. Money in whole rupiah; texts are empty where not stated. */
export interface AskedPayment {
  readonly paymentKey: string;
  readonly paymentRef: string;
  readonly channel: ChannelCode;
  readonly programme: ProgrammeCode;
  readonly months: Months;
  readonly outcome: Outcome;
  readonly amount: number;
  readonly day?: Day;
  readonly reference: string;
}

/** A payee who may be meant: what the list has of them, and what speaks for and against them. */
export interface PossiblePayee {
  /** Ref of the entitlement in the programme of the first payment, else of the payee's first entry. */
  readonly rosterRef: string;
  /** By which an answer about the evidence names the candidate, from 1; absent for one who has nothing but the name. */
  readonly choice?: number;
  readonly nik: string;
  readonly name: string;
  readonly kelurahan: string;
  readonly kecamatan: string;
  /** Sum of the weights in hundredths. */
  readonly weight: number;
  /** Every kind of evidence, in the order of the rules. */
  readonly evidence: readonly Evidence[];
}

/** A question with all that a person needs to answer it (docs/rules.md, 4 and 7). */
export interface DescribedQuestion {
  readonly evidence: string;
  /** How many payments one answer settles, and what is left of their money. */
  readonly payments: number;
  readonly amount: number;
  /** Keys of all payments, each once, in their order. */
  readonly paymentKeys: readonly string[];
  /** The first payments: the payee is stated alike in all of them. */
  readonly shown: readonly AskedPayment[];
  readonly payee: {
    readonly nik: string;
    readonly name: string;
    readonly kelurahan: string;
    readonly kecamatan: string;
  };
  /** Best first. */
  readonly candidates: readonly PossiblePayee[];
  /** Those who have the name, where no candidate has it. */
  readonly namesakes: readonly PossiblePayee[];
  /** Best minus second candidate in hundredths. */
  readonly margin?: number;
  /** Decisions that were made before and do not hold, each once. */
  readonly earlier: readonly Ruling[];
}

/** So many payments are shown: of an account that thousands share the others say nothing more. */
const MOST_SHOWN = 100;

/** Describes a question of a book. */
export function describeQuestion(book: ComputedBook, question: Question): DescribedQuestion {
  const { instances, candidates, evidence, amount } = question;
  const { settlement, comparer } = book;
  const [first] = instances as [number];
  const row = settlement.rowOf(first);
  const { statements, keys } = settlement.context;
  const { names, kelurahan, kecamatan } = statements.vocabulary;
  const numbers = new Map(
    new EvidenceKeys(comparer).inOrder(candidates).map((payee, at) => [payee, at + 1] as const),
  );
  const margin = marginOf(book, first);
  return {
    evidence,
    payments: instances.length,
    amount,
    paymentKeys: [...new Set(instances.map((instance) => keys.key(settlement.rowOf(instance))))],
    shown: instances.slice(0, MOST_SHOWN).map((instance) => askedPayment(book, instance)),
    payee: {
      nik: book.statedNik(row),
      name: names.text(statements.name[row]!),
      kelurahan: kelurahan.text(statements.kelurahan[row]!),
      kecamatan: kecamatan.text(statements.kecamatan[row]!),
    },
    candidates: settlement.candidates.get(first)!.map((payee) => ({
      ...possiblePayee(book, first, comparer.compare(row, payee)),
      choice: numbers.get(payee)!,
    })),
    namesakes: namesakesOf(book, first).map((namesake) => possiblePayee(book, first, namesake)),
    ...(margin === undefined ? {} : { margin }),
    earlier: earlierRulings(book, instances),
  };
}

function askedPayment(book: ComputedBook, instance: number): AskedPayment {
  const { settlement } = book;
  const { statements, instances, keys } = settlement.context;
  const row = settlement.rowOf(instance);
  const day = statements.day[row]!;
  return {
    paymentKey: keys.key(row),
    paymentRef: book.paymentRef(instance),
    channel: settlement.reportOf(instance).channelCode,
    programme: statements.vocabulary.programmes.text(instances.programme[instance]!),
    months: book.monthsOfPayment(row),
    outcome: OUTCOMES[statements.outcome[row]!]!,
    amount: statements.amount[row]!,
    ...(day === 0 ? {} : { day: day as Day }),
    reference: statements.referenceText(row),
  };
}

function possiblePayee(book: ComputedBook, instance: number, comparison: Comparison): PossiblePayee {
  const { roster } = book;
  const { payee } = comparison;
  const { table } = roster;
  const words = table.vocabulary;
  const entry = book.entryFor(instance, payee);
  const listedRow = roster.rows[entry]!;
  return {
    rosterRef: book.entryRef(entry),
    nik: words.nationalIds.digits(payee),
    name: words.names.text(table.name[listedRow]!),
    kelurahan: words.kelurahan.text(table.kelurahan[listedRow]!),
    kecamatan: words.kecamatan.text(table.kecamatan[listedRow]!),
    weight: comparison.sum,
    evidence: explain(book, instance, comparison),
  };
}

function earlierRulings(book: ComputedBook, instances: readonly number[]): Ruling[] {
  const rulings = new Map<Ruling['decision'], Ruling>();
  for (const instance of instances) {
    const ruling = rulingOf(book, instance);
    if (ruling) rulings.set(ruling.decision, ruling);
  }
  return [...rulings.values()];
}
