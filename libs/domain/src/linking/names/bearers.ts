import { type Comparer } from '../evidence/comparison.js';
import { isAlike } from '../evidence/candidate-rules.js';
import { type NameLevel } from '../evidence/weights.js';
import { ListedNames, SEVERAL } from './listed-names.js';
import { type Likeness } from './name-book.js';
import { NamesByKelurahan } from './names-by-kelurahan.js';
import { OwnRows } from '../own-rows.js';
import { PayeesByName } from './payees-by-name.js';

/** A name that more people have, with all that are like it, tells nothing in the whole region. */
const MOST_ALIKE = 500;
/** So many names at most are compared with one whose bearers are looked for in the whole region. */
const MOST_NAMES = 150;
/** So many at most for those that are so alike as another one is not. */
const MOST_NAMES_SO_ALIKE = 500;

/** Who of the list has a name, and who has rows of their own: for the linker, and for the help that is shown with a question. */
export class Bearers {
  /** In one kelurahan. */
  readonly nearby: NamesByKelurahan;
  /** In the whole region. */
  readonly anywhere: PayeesByName;
  readonly listedNames: ListedNames;
  readonly ownRows: OwnRows;

  constructor(readonly comparer: Comparer) {
    const { roster, names, areas } = comparer;
    this.listedNames = new ListedNames(roster, names, areas);
    this.nearby = new NamesByKelurahan(this.listedNames, names.words);
    this.anywhere = new PayeesByName(this.listedNames, names.keys.size);
    this.ownRows = new OwnRows(comparer);
  }

  /** How alike the names of a statement and a payee are; undefined where the payee's only name is not one that may be the same. */
  nameLevel(statement: number, payee: number): NameLevel | undefined {
    const { names, statements } = this.comparer;
    const only = this.listedNames.onlyOf(payee);
    if (only === SEVERAL) return this.comparer.nameLevel(statement, payee);
    return names.levelOfOne(names.keyOf(statements.name[statement]!), only);
  }

  /** Whether they are alike. */
  isAlike(statement: number, payee: number): boolean {
    const { names, statements } = this.comparer;
    const only = this.listedNames.onlyOf(payee);
    if (only === SEVERAL) return isAlike({ name: this.comparer.nameLevel(statement, payee) });
    return names.isAlike(names.keyOf(statements.name[statement]!), only);
  }

  /** Payees of the whole region with a name that may be the same as one (match key) and shares a word with it; nobody where they are too many. */
  alike(key: number): readonly number[] {
    return this.having(this.comparer.names.keysOfSameName(key, MOST_NAMES, MOST_ALIKE) ?? []);
  }

  /** The same, of those whose name is so alike that it may be their own (`NameBook.ownKeys`), also by words that more have; undefined where they are too many. */
  soAlike(key: number, isSo: (likeness: Likeness) => boolean): readonly number[] | undefined {
    const { names } = this.comparer;
    const keys = names.ownKeys(key, MOST_NAMES_SO_ALIKE, isSo);
    const count = keys?.reduce((sum, other) => sum + names.bearersOf(other), 0) ?? Infinity;
    return count > MOST_ALIKE ? undefined : this.having(keys!);
  }

  private having(keys: readonly number[]): readonly number[] {
    return keys.flatMap((key) => [...this.anywhere.payees(key)]);
  }
}
