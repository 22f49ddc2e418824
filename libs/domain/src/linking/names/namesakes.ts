import { bearsTheName, isAlike, isSameName } from '../evidence/candidate-rules.js';
import { type Bearers } from './bearers.js';
import { type Comparer, type Comparison } from '../evidence/comparison.js';
import { SEVERAL } from './only-names.js';
import { type Unfound } from './unfound.js';

/** More people with the statement's name are not shown: the list would help nobody. */
const MOST_SHOWN = 12;

/** Finds those with the name of a statement under review none of whose candidates quite has it, as help for the person (docs/rules.md, 4). Looked for when they are shown. */
export class Namesakes {
  /** By stated name (match key) the payees of the whole region who may have it. */
  private readonly alikeByName = new Map<number, readonly number[]>();

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

  /** Payees of the whole region with a name like that (match key); many statements may state it. */
  private alikeInRegion(key: number): readonly number[] {
    let alike = this.alikeByName.get(key);
    if (alike === undefined) {
      alike = [...new Set([...this.bearers.alike(key), ...this.unfound.named(key)])];
      this.alikeByName.set(key, alike);
    }
    return alike;
  }

  /** Of these payees those who bear the name and may be meant. Most have plainly rows of their own, and most others share no more than a word with it: only who is left is compared. */
  private waiting(statement: number, candidates: readonly number[], payees: ArrayLike<number>): Comparison[] {
    const { comparer } = this;
    const { ownRows } = this.bearers;
    const isNikWhole = !comparer.statements.damagedNik.has(statement);
    const stated = comparer.names.keyOf(comparer.statements.name[statement]!);
    const waiting: Comparison[] = [];
    for (let at = 0; at < payees.length; at++) {
      const payee = payees[at]!;
      if (ownRows.arePlainlyAnywhere(statement, payee) || !this.mayBearTheName(stated, payee)) continue;
      if (candidates.includes(payee) || !comparer.isEntitled(statement, payee)) continue;
      if (comparer.amountLevel(statement, payee) === 'differs') continue;
      if (ownRows.areAnywhere(statement, payee)) continue;
      const one = comparer.compare(statement, payee);
      if (bearsTheName(one) && (isNikWhole || one.nik !== 'differs')) waiting.push(one);
    }
    return waiting;
  }

  /** Whether a payee has the name in some entry; whether that entry's name is the one that counts is left open. */
  private mayBearTheName(stated: number, payee: number): boolean {
    const { names, roster } = this.comparer;
    const { entriesOf, rows, table } = roster;
    const only = this.bearers.onlyNames.of(payee);
    if (only !== SEVERAL) return names.mayBeOne(stated, only);
    for (let entry = entriesOf.first(payee); entry !== -1; entry = entriesOf.next[entry]!)
      if (names.mayBeOne(stated, names.keyOf(table.name[rows[entry]!]!))) return true;
    return false;
  }
}
