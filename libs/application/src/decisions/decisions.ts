import { type Decision, type DescribedQuestion } from '#domain';
import { changeItem } from '../collections/change-item.js';
import { allItems, eachItem } from '../collections/each-item.js';
import { CYCLES } from '../cycles/cycle-record.js';
import { isFault } from '../faults/fault.js';
import { Refused } from '../faults/refused.js';
import { toTell } from '../outbox/announcing.js';
import { Announcer } from '../outbox/announcer.js';
import { packJson } from '../pages/json-page.js';
import { type Collections, type Page, type PageOptions, type Stored } from '../ports/collections.js';
import { type Log } from '../ports/log.js';
import { type Segments } from '../ports/segments.js';
import { type Claim } from '../repeats/repeat-record.js';
import { parseSequence } from '../sequences/sequence.js';
import { type AskedBook, isEntitled, questionAbout } from './asked-book.js';
import { decisionMessage, momentAfterAll } from './decision-message.js';
import {
  type DecisionRecord,
  DECISIONS,
  type DecisionWithdrawal,
  isAwaiting,
  type SecondPerson,
  type Subject,
  subjectKey,
} from './decision-record.js';
import { EvidenceChanged } from './evidence-changed.js';
import { forgotten } from './forgotten-decision.js';
import { standingsIn } from './standing-list.js';

/** What a person says of a payment, having seen this evidence. */
export interface Answer {
  readonly cycle: string;
  readonly paymentKey: string;
  readonly evidence: string;
  /** Ref of the household that the payment belongs to; undefined: of nobody. */
  readonly entitlement: string | undefined;
  /** Of every payment with this evidence, now and later. */
  readonly forAll: boolean;
  readonly reason: string;
  readonly by: string;
}

/** Takes what people decide, and takes it back. Every method may raise the faults of log, segments and collections. */
export class Decisions {
  readonly announcer: Announcer<DecisionRecord>;
  private readonly records;
  private readonly cycles;
  private readonly segments: Segments;

  constructor(ports: { readonly collections: Collections; readonly log: Log; readonly segments: Segments }) {
    this.records = ports.collections.writing(DECISIONS, 'gateway');
    this.cycles = ports.collections.reading(CYCLES);
    this.segments = ports.segments;
    this.announcer = new Announcer({
      log: ports.log,
      collection: this.records,
      prepare: (stored) => this.nameSegment(stored),
    });
  }

  /** Faults: DECISION_MISSING. */
  async get(id: string): Promise<Stored<DecisionRecord>> {
    const stored = await this.records.get(id);
    if (stored) return stored;
    throw new Refused('DECISION_MISSING');
  }

  /** A page of a cycle's decisions, the newest first, with those that were taken back. Faults: CYCLE_MISSING, CYCLE_PURGED, CURSOR_INVALID. */
  async page(cycle: string, options: PageOptions): Promise<Page<DecisionRecord>> {
    await this.regionOf(cycle);
    return this.records.page('ofCycle', cycle, { ...options, newestFirst: true });
  }

  /** A page of the decisions of a cycle that wait for a second person, the one that waits for longest first. Faults: CYCLE_MISSING, CYCLE_PURGED, CURSOR_INVALID. */
  async awaiting(cycle: string, options: PageOptions): Promise<Page<DecisionRecord>> {
    await this.regionOf(cycle);
    return this.records.page('awaiting', cycle, options);
  }

  /** All decisions of a cycle that were not taken back and wait for nobody, the oldest first. Faults: CYCLE_MISSING, CYCLE_PURGED. */
  async standing(cycle: string): Promise<Decision[]> {
    await this.regionOf(cycle);
    const decisions: Decision[] = [];
    for await (const { item } of eachItem(this.records, 'ofCycle', cycle))
      if (!item.withdrawal && !isAwaiting(item)) decisions.push(item.decision);
    return decisions;
  }

  /**
   * Takes an answer to a question of the book that stands, told by `decision.made.v1`, unless it is about so many rupiah that a second person has to confirm it first. Faults: CYCLE_MISSING, CYCLE_PURGED, those of `bookOf`; REVIEW_ANSWERED (somebody did
   * before), REVIEW_MISSING (nothing is asked about the payment), EVIDENCE_CHANGED (as EvidenceChanged), CANDIDATE_MISSING, ENTITLEMENT_MISSING.
   */
  async decide(
    claim: Claim,
    answer: Answer,
    bookOf: (cycle: string) => Promise<AskedBook>,
  ): Promise<Stored<DecisionRecord>> {
    const id = `d-${claim.id}`;
    if ((await this.records.get(id)) === undefined) {
      const region = await this.regionOf(answer.cycle);
      await this.insert(claim, { ...answer, region }, await bookOf(answer.cycle));
    }
    return this.announcer.announce(id);
  }

  /** Whether an answer would be taken. Faults: REVIEW_ANSWERED, REVIEW_MISSING, EVIDENCE_CHANGED, CANDIDATE_MISSING, ENTITLEMENT_MISSING. */
  async check(answer: Answer, book: AskedBook): Promise<void> {
    const { question } = await this.asked(answer, book);
    choiceOf(answer, question, book);
  }

  /** Whether a write has decided. */
  async hasDecided({ id }: Pick<Claim, 'id'>): Promise<boolean> {
    return (await this.records.get(`d-${id}`)) !== undefined;
  }

  /** The decision about the same payment or evidence that was made last, and holds. */
  async lastAbout(cycle: string, subject: Subject): Promise<Decision | undefined> {
    const record = await this.latest(cycle, subject);
    return record?.withdrawal === undefined ? record?.decision : undefined;
  }

  /** Takes a decision back, told by `decision.withdrawn.v1`: its question is asked again. Faults: DECISION_MISSING, CYCLE_PURGED, DECISION_WITHDRAWN. */
  async withdraw(
    claim: Claim,
    id: string,
    { reason, by }: Pick<DecisionWithdrawal, 'reason' | 'by'>,
  ): Promise<Stored<DecisionRecord>> {
    while (!(await this.tryWithdraw(claim, id, { at: claim.at, by, reason })));
    return this.announcer.announce(id);
  }

  /**
   * Nothing is kept any more of what people wrote when they decided about a cycle, nor of what their decisions were about: payments and evidence are named by
   * what can be found again by trying all numbers.
   */
  async forget(cycle: string): Promise<void> {
    for (const { id } of await allItems(this.records, 'ofCycle', cycle))
      await changeItem(this.records, id, (record) => record && forgotten(id, record));
  }

  private async insert(
    claim: Claim,
    answer: Answer & { readonly region: string },
    book: AskedBook,
  ): Promise<void> {
    const { cycle, region, paymentKey } = answer;
    const { question, last } = await this.asked(answer, book);
    const at = await momentAfterAll(this.records, claim, cycle);
    const decision = decisionOf(answer, at, choiceOf(answer, question, book));
    const content = await this.segments.put(packJson([decision]), { region, cycle });
    const message = decisionMessage('decision.made.v1', claim, { cycle, region }, { content });
    const second = await this.secondFor(cycle, question.amount, claim.at);
    try {
      await this.records.insert(`d-${claim.id}`, {
        ...{ cycle, region, decision, paymentKey, content },
        ordinal: (last?.ordinal ?? 0) + 1,
        lastMessage: message.id,
        ...(second === undefined ? toTell([message]) : { second, unsent: [] }),
      });
    } catch (fault) {
      const winner = isFault(fault, 'ITEM_EXISTS') ? await this.latest(cycle, decision) : undefined;
      if (winner === undefined) throw fault;
      // Else another instance has done the same.
      if (winner.lastMessage !== message.id)
        throw new Refused('REVIEW_ANSWERED', { by: winner.decision.by, at: winner.decision.at });
    }
  }

  /** The question that an answer is to, and the decision about the same that was made last. Faults: those of `check`. */
  private async asked(
    { cycle, paymentKey, evidence, forAll }: Answer,
    book: AskedBook,
  ): Promise<{ readonly question: DescribedQuestion; readonly last: DecisionRecord | undefined }> {
    const before = await this.latest(cycle, { about: 'PAYMENT', paymentKey });
    const beforeForAll = await this.latest(cycle, { about: 'EVIDENCE', evidence });
    const question = questionAbout(book, paymentKey, evidence);
    for (const earlier of [before, beforeForAll])
      if (earlier && !earlier.withdrawal && (await this.isAnswered(book, earlier, question !== undefined)))
        throw new Refused('REVIEW_ANSWERED', { by: earlier.decision.by, at: earlier.decision.at });
    if (!question) throw new Refused('REVIEW_MISSING');
    if (question.evidence !== evidence) throw new EvidenceChanged(cycle, question);
    return { question, last: forAll ? beforeForAll : before };
  }

  /** Whether a decision is the answer: the book does not know it yet, or follows it and asks no more. */
  private async isAnswered(book: AskedBook, { decision, ...record }: DecisionRecord, isAsked: boolean) {
    if (!isIn(book, record)) return true;
    if (isAsked) return false;
    const standingOf = await standingsIn(this.segments, book.head);
    return standingOf(decision)?.standing === 'FOLLOWED';
  }

  /** The decision about the same that was made last. */
  private async latest(cycle: string, subject: Subject): Promise<DecisionRecord | undefined> {
    const { items } = await this.records.page('ofSubject', subjectKey(cycle, subject), {
      limit: 1,
      newestFirst: true,
    });
    return items[0]?.item;
  }

  /** That a decision about some rupiah waits for a second person; undefined where one is enough. */
  private async secondFor(
    cycle: string,
    amount: number,
    decidedAt: string,
  ): Promise<SecondPerson | undefined> {
    const most = (await this.cycles.get(cycle))?.item.settings.secondPersonAbove ?? 0;
    return most > 0 && amount > most ? { state: 'AWAITING', amount, decidedAt } : undefined;
  }

  /** False when somebody changed the decision since it was read. */
  private async tryWithdraw(claim: Claim, id: string, withdrawal: DecisionWithdrawal): Promise<boolean> {
    const { item, version } = await this.get(id);
    const message = decisionMessage('decision.withdrawn.v1', claim, item, {
      ...{ decision: id, by: withdrawal.by },
    });
    if (item.lastMessage === message.id) return true;
    await this.regionOf(item.cycle);
    if (item.withdrawal) throw new Refused('DECISION_WITHDRAWN', { at: item.withdrawal.at });
    try {
      await this.records.replace(id, version, {
        ...item,
        withdrawal,
        lastMessage: message.id,
        // What was never told is not taken back from anybody.
        ...(isAwaiting(item) ? {} : toTell([...item.unsent, message])),
      });
      return true;
    } catch (fault) {
      if (isFault(fault, 'ITEM_CHANGED')) return false;
      throw fault;
    }
  }

  /** The region of a cycle whose data are there. Faults: CYCLE_MISSING, CYCLE_PURGED. */
  private async regionOf(cycle: string): Promise<string> {
    const stored = await this.cycles.get(cycle);
    if (stored === undefined) throw new Refused('CYCLE_MISSING');
    const { region, purgedAt } = stored.item;
    if (purgedAt !== undefined) throw new Refused('CYCLE_PURGED', { at: purgedAt });
    return region;
  }

  /** Names the segment of a decision by a head of its own, so that no sweep takes it before a book has it. */
  private async nameSegment({ id, item }: Stored<DecisionRecord>): Promise<void> {
    const name = `decision/${id}`;
    const head = await this.segments.readHead(name);
    if (head.revision > 0) return;
    const content = {
      watermark: 0,
      segments: [{ kind: 'DECISION', hash: item.content, rows: 1 }],
      totals: {},
    };
    try {
      await this.segments.moveHead(name, head, { move: 'REVISE', content });
    } catch (fault) {
      // Another instance has named it.
      if (!isFault(fault, 'HEAD_MOVED')) throw fault;
    }
  }
}

/** Whether a revision was computed from a decision. */
function isIn(
  { head }: AskedBook,
  { sequence, unsent }: Pick<DecisionRecord, 'sequence' | 'unsent'>,
): boolean {
  const place = sequence === undefined ? undefined : parseSequence(sequence);
  return unsent.length === 0 && place?.of === 'INPUT' && place.place.offset < head.watermark;
}

/** The number of the chosen candidate; 0 where none is needed. Faults: CANDIDATE_MISSING, ENTITLEMENT_MISSING. */
function choiceOf({ entitlement, forAll }: Answer, question: DescribedQuestion, book: AskedBook): number {
  if (entitlement === undefined) return 0;
  const chosen = question.candidates.find(({ rosterRef }) => rosterRef === entitlement);
  if (chosen?.choice !== undefined) return chosen.choice;
  if (forAll) throw new Refused('CANDIDATE_MISSING');
  if (isEntitled(book, entitlement)) return 0;
  throw new Refused('ENTITLEMENT_MISSING');
}

function decisionOf(answer: Answer, at: string, choice: number): Decision {
  const { entitlement, forAll, paymentKey, evidence, by, reason } = answer;
  const word = { decision: entitlement === undefined ? 'NONE' : 'LINK', by, at, reason } as const;
  return forAll
    ? { about: 'EVIDENCE', evidence, choice, ...(entitlement ? { rosterRef: entitlement } : {}), ...word }
    : { about: 'PAYMENT', paymentKey, rosterRef: entitlement ?? '', evidence, ...word };
}
