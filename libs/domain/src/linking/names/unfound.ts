import { madeResident } from '../../columns/growable.js';
import { type Groups, groupsOf } from '../../columns/groups.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { type StatementTable } from '../../statements/statement-table.js';
import { AUTO, type EvidenceLinks } from '../links.js';
import { keysByWord } from './keys-by-word.js';
import { type NameBook } from './name-book.js';

/** A name that more of them have, with all that are like it, tells nothing. */
const MOST_ALIKE = 150;
/** So many of their names at most are compared with one. */
const MOST_NAMES = 50;

const NONE: readonly number[] = [];

/** Beside a payee to whom a statement is linked. */
const FOUND = 1;
/** Further bits are those of the first programmes; of others nothing is plain. */
const PROGRAMMES = 7;

/** Payees to whom no statement is linked by its evidence: whose payments are missing, or in doubt. Known once all statements were linked; looked up when first asked for. */
export class Unfound {
  /** By payee FOUND, and the programmes (`bitOf`) of statements that are plainly theirs; 0 where none is linked. */
  private found: Uint8Array | undefined = undefined;
  private names: UnfoundNames | undefined = undefined;

  constructor(
    private readonly roster: StandingRoster,
    private readonly links: EvidenceLinks,
    private readonly statements: StatementTable,
  ) {}

  /** Whether no statement leads to a payee. */
  has(payee: number): boolean {
    return (this.found ??= this.findFound())[payee] === 0;
  }

  /** Whether a payee plainly has a row of their own in a programme: a statement with their NIK and a name of theirs was linked to them. Where it is not, they may have one all the same. */
  isPlainlyPaid(payee: number, programme: number): boolean {
    return ((this.found ??= this.findFound())[payee]! & bitOf(programme)) !== 0;
  }

  /** Those of the whole region who have a name (match key), or one that may be the same and shares a word with it; nobody where they are too many. */
  named(key: number, names: NameBook): Iterable<number> {
    const { payees, places, byWord } = (this.names ??= this.collectNames(names));
    const alike = names.keysOfSameName(key, MOST_NAMES, Infinity, byWord) ?? NONE;
    const named = new Set<number>();
    for (const name of [...alike, key])
      for (const place of places.of(name)) {
        named.add(payees[place]!);
        if (named.size > MOST_ALIKE) return NONE;
      }
    return named;
  }

  private findFound(): Uint8Array {
    const { kind, payee, length } = this.links;
    const { nik, programme } = this.statements;
    const found = madeResident(new Uint8Array(this.roster.table.vocabulary.nationalIds.size + 1));
    for (let statement = 0; statement < length; statement++) {
      if (kind[statement] !== AUTO) continue;
      const linked = payee[statement]!;
      const isPlain = nik[statement] === linked && this.links.isKnownByName(statement);
      found[linked]! |= isPlain ? FOUND | bitOf(programme[statement]!) : FOUND;
    }
    return found;
  }

  private collectNames(names: NameBook): UnfoundNames {
    const { entriesOf, rows, table } = this.roster;
    const found = (this.found ??= this.findFound());
    const payees: number[] = [];
    const keys: number[] = [];
    const isAmong = new Uint8Array(names.keys.size + 1);
    for (let payee = 1; payee < found.length; payee++) {
      if (found[payee] !== 0) continue;
      for (let entry = entriesOf.first(payee); entry !== -1; entry = entriesOf.next[entry]!) {
        const key = names.keyOf(table.name[rows[entry]!]!);
        payees.push(payee);
        keys.push(key);
        isAmong[key] = 1;
      }
    }
    const places = groupsOf(names.keys.size, Int32Array.from(keys));
    return { payees: Int32Array.from(payees), places, byWord: keysByWord(names.words, isAmong) };
  }
}

/** The names (match keys) of the payees to whom no statement is linked. */
interface UnfoundNames {
  /** These payees, once for each of their entries. */
  readonly payees: Int32Array;
  /** By name where among them those stand who have it. */
  readonly places: Groups;
  readonly byWord: Groups;
}

function bitOf(programme: number): number {
  return programme < PROGRAMMES ? 2 << programme : 0;
}
