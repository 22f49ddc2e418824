import { type Comparer } from '../evidence/comparison.js';
import { AUTO, type EvidenceLinks } from '../links.js';

/** A name that more of them have, with all that are like it, tells nothing. */
const MOST_ALIKE = 150;
/** So many of their names at most are compared with one. */
const MOST_NAMES = 50;

const NONE: readonly number[] = [];

/** Payees to whom no statement is linked by its evidence: whose payments are missing, or in doubt. Known once all statements were linked; looked up when first asked for. */
export class Unfound {
  private found: Uint8Array | undefined = undefined;
  private byName: Map<number, number[]> | undefined = undefined;
  private namesByWord: Map<number, number[]> | undefined = undefined;

  constructor(
    private readonly comparer: Comparer,
    private readonly links: EvidenceLinks,
  ) {}

  /** Whether no statement leads to a payee. */
  has(payee: number): boolean {
    return (this.found ??= this.findFound())[payee] === 0;
  }

  /** Those of the whole region who have a name (match key), or one that may be the same and shares a word with it; nobody where they are too many. */
  named(key: number): Iterable<number> {
    const byName = (this.byName ??= this.collectNames());
    const names = this.comparer.names.keysOfSameName(key, MOST_NAMES, (word) => this.namesWith(word)) ?? NONE;
    const payees = new Set([...names, key].flatMap((name) => byName.get(name) ?? NONE));
    return payees.size > MOST_ALIKE ? NONE : payees;
  }

  private findFound(): Uint8Array {
    const { kind, payee, length } = this.links;
    const found = new Uint8Array(this.comparer.roster.table.vocabulary.nationalIds.size + 1);
    for (let statement = 0; statement < length; statement++)
      if (kind[statement] === AUTO) found[payee[statement]!] = 1;
    return found;
  }

  /** The payees by name, in the order of the list. */
  private collectNames(): Map<number, number[]> {
    const { names, roster } = this.comparer;
    const byName = new Map<number, number[]>();
    for (const row of roster.rows) {
      const payee = roster.table.nik[row]!;
      if (!this.has(payee)) continue;
      const name = names.keyOf(roster.table.name[row]!);
      const having = byName.get(name);
      if (having) having.push(payee);
      else byName.set(name, [payee]);
    }
    return byName;
  }

  private namesWith(word: number): readonly number[] {
    return (this.namesByWord ??= this.comparer.names.words.byWord(this.byName!.keys())).get(word) ?? NONE;
  }
}
