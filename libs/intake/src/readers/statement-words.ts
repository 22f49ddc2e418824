import { type TextIndex } from '../../../domain/src/columns/text-index.js';
import { FAILED, OUTCOMES } from '../../../domain/src/statements/outcome.js';
import { CARD_HANDED_OVER, CARD_KEPT, CARD_UNKNOWN } from '../../../domain/src/statements/statement-table.js';
import { type RowsAhead } from '../carriers/row-source.js';
import { type ChannelProfile, type Words } from '../profiles/profile.js';
import { failureCode, meanings, saysNothing, wordKey } from '../profiles/words.js';
import { shownText } from '../values/masked-text.js';
import { Memo } from '../values/memo.js';
import { LateTexts } from './late-texts.js';
import { type SheetCells, UNKNOWN_WORD } from './sheet-cells.js';
import { type WordCell } from './word-cell.js';

const NOTHING_STATED = -2;

/** Code of a failure whose text fits no keyword. */
const OTHER = 'OTHER';

/** The words of a payment row: its outcome, what the bank says of account and card, and why a payment failed. */
export class StatementWords {
  /** Reasons as `CODE<tab>text` by the ids that `reason` gives; shared once a row is accepted. */
  readonly reasons: LateTexts;
  /** Whether anything is said of cards. */
  readonly stateCards: boolean;
  private readonly outcomes: WordCell;
  private readonly cards: WordCell;
  private readonly accounts: WordCell;
  private readonly accountCodes: readonly string[];
  private readonly reasonColumn: number;
  private readonly reasonsByText: Memo;

  constructor(
    private readonly cells: SheetCells,
    private readonly profile: ChannelProfile,
    reasons: TextIndex,
  ) {
    this.reasons = new LateTexts(reasons);
    this.stateCards = cells.has('cardStatus');
    this.outcomes = cells.wordCell('status', meaningIn(profile.statuses, OUTCOMES));
    this.cards = cells.wordCell('cardStatus', meaningIn(profile.cardStatuses, ['HANDED_OVER', 'KEPT']));
    this.accountCodes = Object.keys(profile.accountStatuses);
    this.accounts = cells.wordCell('accountStatus', meaningIn(profile.accountStatuses, this.accountCodes));
    this.reasonColumn = cells.columnOf('reason');
    this.reasonsByText = new Memo((text) => {
      if (saysNothing(text)) return NOTHING_STATED;
      const code = failureCode(text);
      return code === undefined ? UNKNOWN_WORD : this.reasonId(code, text);
    });
  }

  /** Position in OUTCOMES. A word outside the profile's lists is a problem, and so is none; then the answer has no meaning. */
  outcome(): number {
    const { column } = this.outcomes;
    const outcome = this.outcomes.read();
    if (outcome >= 0) return outcome;
    if (outcome === NOTHING_STATED)
      this.cells.problems.add(column, 'STATUS_MISSING', 'Status kosong; minta pengirim mengisinya.');
    else this.cells.problems.word(column, known(this.profile.statuses));
    return FAILED;
  }

  /** Positions in OUTCOMES by row of those that were found together; marks in `odd` the rows that failed, and those with a word that is not known. */
  outcomesOf(ahead: RowsAhead, odd: Uint8Array): Float64Array {
    const outcomes = this.outcomes.meaningsOf(ahead);
    const cards = this.cards.meaningsOf(ahead);
    const accounts = this.accounts.meaningsOf(ahead);
    for (let at = 0; at < ahead.count; at++) {
      if (outcomes[at]! < 0 || outcomes[at] === FAILED) odd[at] = 1;
      if (cards[at] === UNKNOWN_WORD || accounts[at] === UNKNOWN_WORD) odd[at] = 1;
    }
    return outcomes;
  }

  /** What the report says of the cards of such rows, as `cardOf` takes it. */
  cardsOf(ahead: RowsAhead): Float64Array {
    return this.cards.meaningsOf(ahead);
  }

  /** What the report says of the card: CARD_UNKNOWN, CARD_HANDED_OVER or CARD_KEPT. */
  card(): number {
    const card = this.cards.read();
    if (card === UNKNOWN_WORD) this.cells.problems.word(this.cards.column, known(this.profile.cardStatuses));
    return this.cardOf(card);
  }

  cardOf(meaning: number): number {
    return meaning === 0 ? CARD_HANDED_OVER : meaning === 1 ? CARD_KEPT : CARD_UNKNOWN;
  }

  /** Id (of `reasons`) of why it failed: by the text's keywords, else by the state of the account, else OTHER with the text; 0 when nothing is said. */
  reason(outcome: number): number {
    const { cells, reasonColumn } = this;
    const account = this.accounts.read();
    if (account === UNKNOWN_WORD)
      cells.problems.word(this.accounts.column, known(this.profile.accountStatuses));
    if (outcome !== FAILED) return 0;
    const byText = cells.word(reasonColumn, this.reasonsByText);
    if (byText >= 0) return byText;
    const code =
      account >= 0 && this.accountCodes[account] !== 'OPEN' ? this.accountCodes[account]! : undefined;
    if (byText === NOTHING_STATED)
      return code === undefined ? 0 : this.reasonId(code, cells.text(this.accounts.column));
    if (code === undefined) cells.tally.warn('REASON_UNMAPPED', cells.source.row);
    return this.reasonId(code ?? OTHER, cells.text(reasonColumn));
  }

  private reasonId(code: string, text: string): number {
    return this.reasons.idOf(`${code}\t${shownText(text)}`);
  }
}

/** Positions of the meanings in `order`; UNKNOWN_WORD or NOTHING_STATED otherwise. */
function meaningIn(words: Words, order: readonly string[]): (text: string) => number {
  const byWord = meanings(words);
  return (text) => {
    const meaning = byWord.get(wordKey(text));
    if (meaning !== undefined) return order.indexOf(meaning);
    return saysNothing(text) ? NOTHING_STATED : UNKNOWN_WORD;
  };
}

function known(words: Words): string[] {
  return Object.values(words).flat();
}
