import { bearsTheName, isAlike, isSameName, type Named } from '../evidence/candidate-rules.js';
import { type Comparison } from '../evidence/comparison.js';
import { type Bearers } from './bearers.js';
import { type Unfound } from './unfound.js';

/** More people with the statement's name are not shown: the list would help nobody. */
const MOST_SHOWN = 12;

/** A payee who may have the name of a statement, and how alike theirs is. */
interface Bearer extends Pick<Named, 'name'> {
  readonly payee: number;
}

/** Finds those with the name of a statement under review none of whose candidates quite has it, as help for the person (docs/rules.md, 4). Looked for when they are shown. */
export class Namesakes {
  /** By stated name (match key) the payees of the whole region who may have it. */
  private readonly alikeByName = new Map<number, readonly number[]>();

  /** `contested`: statements that are held because another payee fits better; their payee is known. */
  constructor(
    private bearers: Bearers,
    private readonly unfound: Unfound,
    private readonly contested: ReadonlySet<number>,
  ) {}

  /** Looks up who has a name, and compares, with what was made elsewhere. */
  lookIn(bearers: Bearers): void {
    this.bearers = bearers;
  }

  /** Comparisons with payees who have the name, are entitled and have no row of their own: of the stated kelurahan, else of the whole region; where they are too many those of whom no payment was found, or whose name is more alike. Best first. */
  of(statement: number, candidates: readonly number[]): readonly Comparison[] {
    const { comparer } = this.bearers;
    const { names, areas, statements } = comparer;
    if (this.contested.has(statement)) return [];
    const asked = candidates.map((payee) => ({ name: comparer.nameLevel(statement, payee) }));
    if (asked.some(isSameName)) return [];
    const key = names.keyOf(statements.name[statement]!);
    if (key === 0) return [];
    const kelurahan = areas.kelurahanKey(statements.kelurahan[statement]!);
    const near = this.waiting(statement, candidates, this.bearers.nearby.payeesByRarestWord(kelurahan, key));
    const bearers = near.length > 0 ? near : this.waiting(statement, candidates, this.alikeInRegion(key));
    const shown = comparer.compareAll(statement, this.fewOf(bearers, asked.some(isAlike)));
    return shown.sort((one, other) => comparer.order(one, other));
  }

  /** Of those who bear the name as few as are shown: all, those whose name is more and more alike, or of these the ones of whom no payment was found; nobody where they are too many each time. `isAsked`: somebody is asked about whose name is alike. */
  private fewOf(bearers: readonly Bearer[], isAsked: boolean): number[] {
    const alike = bearers.filter(isAlike);
    const same = alike.filter(isSameName);
    const equal = same.filter(({ name }) => name === 'equal');
    for (const found of isAsked ? [equal] : [bearers, alike, same, equal])
      for (const few of [found, found.filter(({ payee }) => this.unfound.has(payee))])
        if (few.length > 0 && few.length <= MOST_SHOWN) return few.map(({ payee }) => payee);
    return [];
  }

  /** Payees of the whole region with a name like that (match key); many statements may state it. */
  private alikeInRegion(key: number): readonly number[] {
    let alike = this.alikeByName.get(key);
    if (alike === undefined) {
      alike = [
        ...new Set([...this.bearers.alike(key), ...this.unfound.named(key, this.bearers.comparer.names)]),
      ];
      this.alikeByName.set(key, alike);
    }
    return alike;
  }

  /** Of these payees those who bear the name and may be meant. Most have plainly rows of their own, and most others share no more than a word with it. */
  private waiting(statement: number, candidates: readonly number[], payees: ArrayLike<number>): Bearer[] {
    const { comparer, ownRows } = this.bearers;
    const isNikWhole = !comparer.statements.damagedNik.has(statement);
    const nik = comparer.statements.nik[statement]!;
    const programme = comparer.statements.programme[statement]!;
    const waiting: Bearer[] = [];
    for (let at = 0; at < payees.length; at++) {
      const payee = payees[at]!;
      if (payee !== nik && this.unfound.isPlainlyPaid(payee, programme)) continue;
      const name = this.bearers.nameLevel(statement, payee);
      if (name === undefined || !bearsTheName({ name })) continue;
      if (candidates.includes(payee) || !comparer.isEntitled(statement, payee)) continue;
      if (comparer.amountLevel(statement, payee) === 'differs') continue;
      if (!isNikWhole && comparer.nikLevel(statement, payee) === 'differs') continue;
      if (!ownRows.areAnywhere(statement, payee)) waiting.push({ payee, name });
    }
    return waiting;
  }
}
