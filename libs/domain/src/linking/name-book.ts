import { TextIndex } from '../columns/text-index.js';
import { normaliseName } from '../names/normalise-name.js';
import { nameSimilarity, reaches } from '../names/name-similarity.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { equalNameWeight, type NameLevel, WEIGHTS } from './weights.js';

/** The names of a book as match keys, and how common each key is among the payees of the roster. */
export class NameBook {
  /** Match keys; ids are what `keyOf` returns. */
  readonly keys = new TextIndex();
  private readonly keyOfName: Int32Array;
  private readonly weights: Int32Array;
  private readonly levels = new Map<string, NameLevel>();

  constructor(private readonly roster: StandingRoster) {
    const { names } = roster.table.vocabulary;
    this.keyOfName = new Int32Array(names.size + 1);
    for (let name = 1; name <= names.size; name++)
      this.keyOfName[name] = this.keys.intern(normaliseName(names.text(name)));
    this.weights = this.countWeights();
  }

  /** Match key of a name (vocabulary id); 0 for no name. */
  keyOf(name: number): number {
    return this.keyOfName[name]!;
  }

  /** Weight of a key that is equal on both sides, in hundredths; the key stands on the roster. */
  equalWeight(key: number): number {
    return this.weights[key]!;
  }

  /** The weight that no name can exceed beside the statement's key: equal to it, or similar to the rarest name. */
  highestWeight(key: number): number {
    const rarest = equalNameWeight(1, this.roster.households);
    return Math.max(this.weights[key] ?? 0, Math.round((rarest * WEIGHTS.name.similar92) / 100));
  }

  /** How alike the statement's key and the roster's key are. */
  level(stated: number, listed: number): NameLevel {
    if (stated === 0 || listed === 0) return 'missing';
    if (stated === listed) return 'equal';
    const pair = `${stated}:${listed}`;
    const known = this.levels.get(pair);
    if (known !== undefined) return known;
    const level = similarLevel(this.keys.text(stated), this.keys.text(listed));
    this.levels.set(pair, level);
    return level;
  }

  /** Weight of a level in hundredths; `listed` is the roster's key, whose frequency counts. */
  weight(level: NameLevel, listed: number): number {
    switch (level) {
      case 'equal':
        return this.weights[listed]!;
      case 'similar92':
      case 'similar88':
        return Math.round((this.weights[listed]! * WEIGHTS.name[level]) / 100);
      case 'similar70':
      case 'missing':
      case 'differs':
        return WEIGHTS.name[level];
    }
  }

  private countWeights(): Int32Array {
    const { roster } = this;
    const counts = new Int32Array(this.keys.size + 1);
    for (let entry = 0; entry < roster.rows.length; entry++) {
      const row = roster.rows[entry]!;
      const key = this.keyOfName[roster.table.name[row]!]!;
      if (!this.hasEarlierEntryWith(entry, roster.table.nik[row]!, key)) counts[key]!++;
    }
    return counts.map((count) => (count === 0 ? 0 : equalNameWeight(count, roster.households)));
  }

  private hasEarlierEntryWith(entry: number, payee: number, key: number): boolean {
    const { roster } = this;
    for (let other = roster.entriesOf.first(payee); other !== entry; other = roster.entriesOf.next[other]!)
      if (this.keyOfName[roster.table.name[roster.rows[other]!]!] === key) return true;
    return false;
  }
}

function similarLevel(stated: string, listed: string): NameLevel {
  const similarity = nameSimilarity(stated, listed);
  if (similarity.truncated || reaches(similarity, 92)) return 'similar92';
  if (reaches(similarity, 88)) return 'similar88';
  return reaches(similarity, 70) ? 'similar70' : 'differs';
}
