import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type Answer, type Claim, Decisions, questionOf, Refused } from '#application';
import { type Decision, type DescribedQuestion } from '#domain';
import { DECISION_PROFILE, type FilledRow } from '#intake';
import { BookShelf, type BookView } from '../books/book-shelf.js';
import { type Applied, type FilledSheet, type SentSheet } from '../sheets/filled-sheets.js';
import { type RowPlan, SheetPlan } from '../sheets/sheet-plan.js';
import { isReason, reasonText } from './reason-text.js';
import { DECISION_REASON } from './review-bodies.js';

/** An answer in a sheet: who gives it is whoever sends the sheet. */
export type SheetAnswer = Omit<Answer, 'by'>;

/** What a spreadsheet keeps before a ref that it would run as a formula. */
const HARMLESS = /^'(?=[=+\-@])/;

/** Questions that are looked up before others have a turn. */
const AT_ONCE = 2_000;

/** The questions of a book by their evidence, and by the payments that they are about. */
type Questions = ReadonlyMap<string, number>;

/** The list of questions (`reviews.xlsx`), or of decisions, that people filled in. */
@Injectable()
export class DecisionSheet implements FilledSheet<SheetAnswer> {
  readonly profile = DECISION_PROFILE;
  readonly what = 'REVIEW_DECIDED';

  constructor(
    @Inject(BookShelf) private readonly shelf: BookShelf,
    @Inject(Decisions) private readonly decisions: Decisions,
  ) {}

  async plan(
    { cycle }: SentSheet,
    rows: readonly FilledRow[],
    claim: Claim | undefined,
  ): Promise<SheetPlan<SheetAnswer>> {
    const { view } = await this.shelf.newest(cycle);
    const questions = await questionsOf(view);
    const plan = new SheetPlan<SheetAnswer>();
    const seen = new Set<string>();
    for (const row of rows) {
      const name = nameOf(row);
      const isTwice = seen.has(name);
      if (isAnswered(row)) seen.add(name);
      plan.add(row, await this.planOf(row, { cycle, view, questions, isTwice, claim }));
    }
    return plan;
  }

  async apply(claim: Claim, cycle: string, by: string, answers: readonly SheetAnswer[]): Promise<Applied> {
    let changed = 0;
    let sequence: string | undefined;
    for (const answer of answers) {
      const book = async () => (await this.shelf.newest(cycle)).view;
      try {
        const made = await this.decisions.decide(claimOf(claim, answer), { ...answer, by }, book);
        ({ sequence } = made.item);
        changed++;
      } catch (thrown) {
        // Somebody else decided in the meantime.
        if (!(thrown instanceof Refused)) throw thrown;
      }
    }
    return sequence === undefined ? { changed } : { changed, sequence };
  }

  /** What comes of a row, in order of precedence: nothing to say; not about this; wrong; somebody else was here; a change. */
  private async planOf(
    row: FilledRow,
    { cycle, view, questions, isTwice, claim }: Standing,
  ): Promise<RowPlan<SheetAnswer>> {
    const { texts } = row;
    if (!isAnswered(row)) return { outcome: 'UNCHANGED' };
    if (nameOf(row) === '') return { outcome: 'REFUSED', code: 'NAME_CHANGED' };
    if (isTwice) return { outcome: 'REFUSED', code: 'ROW_TWICE' };
    const word = texts.decision!.toUpperCase();
    const isLink = word === 'LINK';
    const forAll = texts.paymentKey === '';
    const choice = forAll ? texts.choice! : texts.rosterRef!.replace(HARMLESS, '');
    if ((!isLink && word !== 'NONE') || (isLink ? choice === '' : forAll && choice !== ''))
      return { outcome: 'REFUSED', code: 'DECISION_UNKNOWN' };
    const reason = reasonText(texts.reason!);
    const at = questions.get(nameOf(row));
    const question = at === undefined ? undefined : questionOf(view.questions.row(at));
    if (question === undefined) return this.withoutQuestion(row, cycle, { isLink, choice });
    const entitlement = isLink ? householdOf(question, { forAll, choice }) : undefined;
    const shown = { name: question.payee.name, wanted: word };
    if (isLink && entitlement === undefined) return { outcome: 'REFUSED', code: 'CANDIDATE_MISSING', shown };
    if (!isReason(reason, DECISION_REASON)) return { outcome: 'REFUSED', code: 'REASON_LENGTH', shown };
    const paymentKey = forAll ? question.paymentKeys[0]! : nameOf(row);
    const answer = { cycle, paymentKey, evidence: question.evidence, entitlement, forAll, reason };
    const change = { outcome: 'CHANGE', change: answer, shown: { ...shown, reason } } as const;
    if (claim !== undefined && (await this.decisions.hasDecided(claimOf(claim, answer)))) return change;
    try {
      await this.decisions.check({ ...answer, by: '' }, view);
      return change;
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      if (thrown.code === 'REVIEW_ANSWERED')
        return this.withoutQuestion(row, cycle, { isLink, choice }, entitlement);
      return {
        outcome: 'REFUSED',
        code: thrown.code === 'REVIEW_MISSING' ? 'REVIEW_MISSING' : 'CANDIDATE_MISSING',
        shown,
      };
    }
  }

  /** Nothing is asked any more: somebody decided the same, or otherwise, or it was cleared. */
  private async withoutQuestion(
    row: FilledRow,
    cycle: string,
    said: { readonly isLink: boolean; readonly choice: string },
    entitlement?: string,
  ): Promise<RowPlan<SheetAnswer>> {
    const name = nameOf(row);
    const forAll = row.texts.paymentKey === '';
    const last = await this.decisions.lastAbout(
      cycle,
      forAll ? { about: 'EVIDENCE', evidence: name } : { about: 'PAYMENT', paymentKey: name },
    );
    if (last === undefined) return { outcome: 'REFUSED', code: 'REVIEW_MISSING' };
    if (isSame(last, { ...said, entitlement })) return { outcome: 'UNCHANGED' };
    return { outcome: 'CONFLICT', code: 'REVIEW_ANSWERED', details: { by: last.by, at: last.at } };
  }
}

interface Standing {
  readonly cycle: string;
  readonly view: BookView;
  readonly questions: Questions;
  readonly isTwice: boolean;
  readonly claim: Claim | undefined;
}

/** Each answer is a write of its own: the same one when the sheet is sent again under the same key. */
function claimOf({ id, at }: Claim, { forAll, evidence, paymentKey }: SheetAnswer): Claim {
  return { id: `${id}-${forAll ? evidence : paymentKey}`, at };
}

async function questionsOf({ questions }: BookView): Promise<Questions> {
  const known = new Map<string, number>();
  for (let at = 0; at < questions.total; at++) {
    if (at % AT_ONCE === 0) await setImmediate();
    const { evidence = '', paymentKeys = '' } = questions.row(at);
    for (const name of [evidence, ...paymentKeys.split(';')]) if (!known.has(name)) known.set(name, at);
  }
  return known;
}

function isAnswered({ texts }: FilledRow): boolean {
  return texts.decision !== '' || (texts.paymentKey === '' && texts.choice !== '');
}

/** The payment or the evidence that a row is about; empty where it is no such key. */
function nameOf({ texts }: FilledRow): string {
  const [key, form] = texts.paymentKey === '' ? [texts.evidence!, EVIDENCE] : [texts.paymentKey!, PAYMENT];
  return form.test(key.toLowerCase()) ? key.toLowerCase() : '';
}

const EVIDENCE = /^[a-f][0-9a-f]{15}$/;
const PAYMENT = /^[0-9a-f]{16}$/;

/** The household that is chosen: a candidate by its number, or any by its ref where the row is about one payment. */
function householdOf(
  { candidates }: DescribedQuestion,
  { forAll, choice }: { readonly forAll: boolean; readonly choice: string },
): string | undefined {
  return forAll ? candidates.find((each) => `${each.choice}` === choice)?.rosterRef : choice;
}

function isSame(
  last: Decision,
  said: { readonly isLink: boolean; readonly choice: string; readonly entitlement: string | undefined },
): boolean {
  if ((last.decision === 'LINK') !== said.isLink) return false;
  if (!said.isLink || last.rosterRef === said.entitlement) return true;
  return last.about === 'EVIDENCE' ? `${last.choice}` === said.choice : last.rosterRef === said.choice;
}
