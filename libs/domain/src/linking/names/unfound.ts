import { type Groups, groupsOf } from '../../columns/groups.js';
import { release } from '../../columns/growable.js';
import { type StandingRoster } from '../../roster/standing-roster.js';
import { AUTO, type EvidenceLinks } from '../links.js';
import { keysByWord } from './keys-by-word.js';
import { type NameBook } from './name-book.js';

/** A name that more of them have, with all that are like it, tells nothing. */
const MOST_ALIKE = 150;
/** So many of their names at most are compared with one. */
const MOST_NAMES = 50;

const NONE: readonly number[] = [];

/** Payees to whom no statement is linked by its evidence: whose payments are missing, or in doubt. Known once all statements were linked; looked up when first asked for. */
export class Unfound {
  /** 1 by payee to whom one is linked. */
  private found: Uint8Array | undefined = undefined;
  private names: UnfoundNames | undefined = undefined;

  constructor(
    private readonly roster: StandingRoster,
    private readonly links: EvidenceLinks,
  ) {}

  /** Whether no statement leads to a payee. */
  has(payee: number): boolean {
    return (this.found ??= this.findFound())[payee] === 0;
  }

  /** Those of the whole region who have a name (match key), or one that may be the same and shares a word with it; nobody where they are too many. */
  named(key: number, names: NameBook): Iterable<number> {
    const { entries, byWord } = (this.names ??= this.collectNames(names));
    const { roster } = this;
    const alike = names.keysOfSameName(key, MOST_NAMES, Infinity, byWord) ?? NONE;
    const payees = new Set<number>();
    for (const name of [...alike, key])
      for (const entry of entries.of(name)) {
        payees.add(roster.table.nik[roster.rows[entry]!]!);
        if (payees.size > MOST_ALIKE) return NONE;
      }
    return payees;
  }

  private findFound(): Uint8Array {
    const { kind, payee, length } = this.links;
    const found = new Uint8Array(this.roster.table.vocabulary.nationalIds.size + 1);
    for (let statement = 0; statement < length; statement++)
      if (kind[statement] === AUTO) found[payee[statement]!] = 1;
    return found;
  }

  private collectNames(names: NameBook): UnfoundNames {
    const { table, rows } = this.roster;
    const found = (this.found ??= this.findFound());
    const nameOf = new Int32Array(rows.length);
    const isAmong = new Uint8Array(names.keys.size + 1);
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      if (found[table.nik[row]!] === 1) continue;
      const name = names.keyOf(table.name[row]!);
      nameOf[entry] = name;
      isAmong[name] = 1;
    }
    const entries = groupsOf(names.keys.size, nameOf);
    release(nameOf);
    return { entries, byWord: keysByWord(names.words, isAmong) };
  }
}

/** The names (match keys) of the payees to whom no statement is linked. */
interface UnfoundNames {
  /** Entries with each. */
  readonly entries: Groups;
  readonly byWord: Groups;
}
