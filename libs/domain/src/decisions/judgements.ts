import { speaksOf } from '../assessment/counting.js';
import { type ComputedBook } from '../book/computed-book.js';
import { FINDING_KINDS, type FindingKind, LINK_KINDS, type LinkKind } from '../findings/finding-kinds.js';
import { listFindings } from '../findings/finding-list.js';
import { type FindingPlace } from '../findings/finding-places.js';
import { AUTO, NONE, REVIEW, SUPERSEDED } from '../linking/links.js';

/** How often people said that the rules were right, and how often that they were not. */
export interface Judgement {
  readonly upheld: number;
  readonly overturned: number;
}

/** What a link can be that people may judge. */
type JudgedLink = Exclude<LinkKind, 'superseded'>;

const JUDGED_LINKS = LINK_KINDS.filter((kind): kind is JudgedLink => kind !== 'superseded');

/** What people made of every kind of link and finding; null where no decision says anything of the kind. */
export interface Judgements {
  readonly links: Readonly<Record<JudgedLink, Judgement | null>>;
  readonly findings: Readonly<Record<FindingKind, Judgement | null>>;
}

/** Compares the word of the rules alone with what people decided (docs/rules.md, 11). Whatever they decided nothing about counts nowhere. */
export function judgeRules(book: ComputedBook): Judgements {
  const links = new Tally(JUDGED_LINKS);
  const findings = new Tally(FINDING_KINDS);
  if (book.undecided) {
    const judge = new Judge(book, book.undecided);
    judge.judgeLinks(links);
    judge.judgeFindings(findings);
  }
  return { links: links.result(), findings: findings.result() };
}

class Tally<Kind extends string> {
  private readonly counts = new Map<Kind, { upheld: number; overturned: number }>();

  constructor(private readonly kinds: readonly Kind[]) {}

  count(kind: Kind, isUpheld: boolean): void {
    const counts = this.counts.get(kind) ?? { upheld: 0, overturned: 0 };
    if (isUpheld) counts.upheld++;
    else counts.overturned++;
    this.counts.set(kind, counts);
  }

  result(): Record<Kind, Judgement | null> {
    return Object.fromEntries(this.kinds.map((kind) => [kind, this.counts.get(kind) ?? null])) as Record<
      Kind,
      Judgement | null
    >;
  }
}

/** A payment that a decision settles: its instance with the decisions, and in the book without. */
interface DecidedPayment {
  readonly instance: number;
  readonly before: number;
}

class Judge {
  private readonly payments: readonly DecidedPayment[];

  constructor(
    private readonly book: ComputedBook,
    private readonly undecided: ComputedBook,
  ) {
    this.payments = decidedPayments(book, undecided);
  }

  judgeLinks(tally: Tally<JudgedLink>): void {
    const { settlement } = this.book;
    const { settlement: alone } = this.undecided;
    for (const { instance, before } of this.payments) {
      const kind = alone.kind[before]!;
      if (kind === SUPERSEDED) continue;
      const isUpheld =
        kind === AUTO || kind === REVIEW
          ? settlement.kind[instance] === AUTO && settlement.payee[instance] === alone.payee[before]
          : settlement.kind[instance] === NONE;
      tally.count(LINK_KINDS[kind] as JudgedLink, isUpheld);
    }
  }

  judgeFindings(tally: Tally<FindingKind>): void {
    const decided = new Map(this.payments.map(({ instance, before }) => [before, instance]));
    const touched = this.touchedEntitlements();
    const standing = new Set(Array.from(listFindings(this.book), (place) => identity(this.book, place)));
    for (const place of listFindings(this.undecided)) {
      const { kind, subject } = place;
      switch (kind) {
        case 'INELIGIBLE_RECIPIENT':
        case 'DUPLICATE_ENTITLEMENT':
        case 'REPORT_AWAITED':
        case 'CONTROL_TOTAL_MISMATCH':
          // Of lists and files: no decision on a payment says anything of them.
          continue;
        case 'IDENTITY_MISMATCH':
        case 'AMBIGUOUS_MATCH':
          if (decided.has(subject)) tally.count(kind, this.isOfCandidate(subject, decided.get(subject)!));
          continue;
        case 'NOT_ON_ROSTER':
          if (!decided.has(subject)) continue;
          break;
        case 'SHARED_ACCOUNT':
          this.judgeSharing(subject, decided, tally);
          continue;
        default:
          if (!touched.has(subject)) continue;
      }
      tally.count(kind, standing.has(identity(this.undecided, place)));
    }
  }

  /** An account that several households have is upheld as long as it has several with the decisions. */
  private judgeSharing(
    subject: number,
    decided: ReadonlyMap<number, number>,
    tally: Tally<FindingKind>,
  ): void {
    const { numbers, instances } = this.undecided.sharedAccounts[subject]!;
    if (!instances.some((payment) => decided.has(payment))) return;
    const shared = new Set(this.book.sharedAccounts.flatMap((one) => one.numbers));
    tally.count(
      'SHARED_ACCOUNT',
      numbers.every((number) => shared.has(number)),
    );
  }

  /** Whether a person found that a payment belongs to one of the households that the rules named. */
  private isOfCandidate(before: number, instance: number): boolean {
    const { settlement } = this.book;
    const candidates = this.undecided.settlement.candidates.get(before)!;
    return settlement.kind[instance] === AUTO && candidates.includes(settlement.payee[instance]!);
  }

  /** Entitlements of which a decided payment speaks: its household's, with the decisions or without, or a candidate's. */
  private touchedEntitlements(): Set<number> {
    const { roster, settlement } = this.book;
    const { settlement: alone } = this.undecided;
    const touched = new Set<number>();
    for (const { instance, before } of this.payments)
      for (const [said, at] of [
        [settlement, instance],
        [alone, before],
      ] as const)
        for (const payee of said.linkOf(at).payees)
          for (const entitlement of roster.entitlementsOf(payee))
            if (speaksOf(said, roster, at, entitlement)) touched.add(entitlement);
    return touched;
  }
}

/** The standing payments that a decision settles. A row that speaks of every programme may be more statements with a decision than without: the programme finds its own. */
function decidedPayments(book: ComputedBook, undecided: ComputedBook): DecidedPayment[] {
  const { settlement } = book;
  const { instances } = settlement.context;
  const { instances: alone } = undecided.settlement.context;
  const decided = [...settlement.rulings]
    .filter(([instance, { standing }]) => standing === 'FOLLOWED' && settlement.stands(instance))
    .map(([instance]) => instance);
  const rows = new Map<number, number[]>(decided.map((instance) => [instances.row[instance]!, []]));
  for (let instance = 0; instance < alone.length; instance++) rows.get(alone.row[instance]!)?.push(instance);
  return decided.map((instance) => {
    const ofRow = rows.get(instances.row[instance]!)!;
    const same = ofRow.find((other) => alone.programme[other] === instances.programme[instance]);
    return { instance, before: same ?? ofRow[0]! };
  });
}

/** What a finding is about, the same in both books. */
function identity({ settlement }: ComputedBook, { kind, subject }: FindingPlace): string {
  return kind === 'NOT_ON_ROSTER'
    ? `${kind} ${settlement.rowOf(subject)} ${settlement.context.instances.programme[subject]}`
    : `${kind} ${subject}`;
}
