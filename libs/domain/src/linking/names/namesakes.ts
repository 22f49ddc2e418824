import { bearsTheName, isAlike, isSameName } from '../evidence/candidate-rules.js';
import { type Bearers } from './bearers.js';
import { type Comparer, type Comparison } from '../evidence/comparison.js';
import { SEVERAL } from './only-names.js';
import { type Unfound } from './unfound.js';
import { NAMES_OF_ONE } from '../evidence/weights.js';

/** More people with the statement's name are not shown: the list would help nobody. */
const MOST_SHOWN = 12;

/** Finds those with the name of a statement under review none of whose candidates quite has it, as help for the person (docs/rules.md, 4). Looked for when they are shown. */
export class Namesakes {
  /** By a listed name (match key) the last stated one that it was asked for: as it is where both may be one name, else negative. People who share a word with a statement often share their names. */
  private answers: Int32Array | undefined = undefined;

  /** `contested`: statements that are held because another payee fits better; their payee is known. */
  constructor(
    private readonly comparer: Comparer,
    private bearers: Bearers,
    private readonly unfound: Unfound,
    private readonly contested: ReadonlySet<number>,
  ) {}

  /** Looks up who has a name in what somebody else has indexed already. */
  lookIn(bearers: Bearers): void {
    this.bearers = bearers;
  }

  /** Payees who have the name, are entitled and have no row of their own: of the stated kelurahan, else of the whole region; where they are too many those of whom no payment was found, or whose name is more alike. Best first. */
  of(statement: number, candidates: readonly number[]): readonly number[] {
    const { comparer } = this;
    const { names, areas, statements } = comparer;
    if (this.contested.has(statement)) return [];
    const asked = candidates.map((payee) => comparer.compare(statement, payee));
    if (asked.some(isSameName)) return [];
    const key = names.keyOf(statements.name[statement]!);
    if (key === 0) return [];
    const kelurahan = areas.kelurahanKey(statements.kelurahan[statement]!);
    const near = this.waiting(statement, candidates, this.bearers.nearby.payeesByRarestWord(kelurahan, key));
    const bearers = near.length > 0 ? near : this.waiting(statement, candidates, this.alikeInRegion(key));
    const alike = bearers.filter(isAlike);
    const same = alike.filter(isSameName);
    const equal = same.filter(({ name }) => name === 'equal');
    const narrower = asked.some(isAlike) ? [equal] : [bearers, alike, same, equal];
    const shown =
      narrower
        .flatMap((found) => [found, found.filter(({ payee }) => this.unfound.has(payee))])
        .find(({ length }) => length > 0 && length <= MOST_SHOWN) ?? [];
    return shown.sort((one, other) => comparer.order(one, other)).map(({ payee }) => payee);
  }

  private alikeInRegion(key: number): ReadonlySet<number> {
    return new Set([...this.bearers.alike(key), ...this.unfound.named(key)]);
  }

  /** Of these payees those who bear the name and may be meant. Most have plainly rows of their own, and most others share no more than a word with it: only who is left is compared. */
  private waiting(statement: number, candidates: readonly number[], payees: Iterable<number>): Comparison[] {
    const { comparer } = this;
    const { ownRows } = this.bearers;
    const isNikWhole = !comparer.statements.damagedNik.has(statement);
    const stated = comparer.names.keyOf(comparer.statements.name[statement]!);
    const waiting: Comparison[] = [];
    for (const payee of payees) {
      if (ownRows.arePlainlyAnywhere(statement, payee) || !this.mayBearTheName(stated, payee)) continue;
      if (candidates.includes(payee) || !comparer.isEntitled(statement, payee)) continue;
      if (ownRows.areAnywhere(statement, payee)) continue;
      const one = comparer.compare(statement, payee);
      if (bearsTheName(one) && one.amount !== 'differs' && (isNikWhole || one.nik !== 'differs'))
        waiting.push(one);
    }
    return waiting;
  }

  /** Whether a payee has the name in some entry; whether that entry's name is the one that counts is left open. */
  private mayBearTheName(stated: number, payee: number): boolean {
    const { names, roster } = this.comparer;
    const { entriesOf, rows, table } = roster;
    const only = this.bearers.onlyNames.of(payee);
    if (only !== SEVERAL) return this.mayBeOne(stated, only);
    for (let entry = entriesOf.first(payee); entry !== -1; entry = entriesOf.next[entry]!)
      if (this.mayBeOne(stated, names.keyOf(table.name[rows[entry]!]!))) return true;
    return false;
  }

  /** Whether two names (match keys) may be one and the same. */
  private mayBeOne(stated: number, listed: number): boolean {
    const answers = (this.answers ??= new Int32Array(this.comparer.names.keys.size + 1));
    const answer = answers[listed]!;
    if (Math.abs(answer) === stated) return answer > 0;
    const isOne = NAMES_OF_ONE.has(this.comparer.names.likeness(stated, listed).level);
    answers[listed] = isOne ? stated : -stated;
    return isOne;
  }
}
