import { TextIndex } from '../../columns/text-index.js';
import { normaliseArea } from '../../names/normalise-area.js';
import { type Vocabulary } from '../../book/vocabulary.js';

/** Kelurahan and kecamatan of a book as match keys. */
export class AreaKeys {
  private readonly keys = new TextIndex();
  private readonly kelurahan: Int32Array;
  private readonly kecamatan: Int32Array;

  constructor(vocabulary: Vocabulary) {
    this.kelurahan = this.keysOf(vocabulary.kelurahan);
    this.kecamatan = this.keysOf(vocabulary.kecamatan);
  }

  /** Keys run from 1 to this one. */
  get size(): number {
    return this.keys.size;
  }

  /** Match key of a kelurahan (vocabulary id); 0 for none. */
  kelurahanKey(kelurahan: number): number {
    return this.kelurahan[kelurahan]!;
  }

  /** Match key of a kecamatan (vocabulary id); 0 for none. */
  kecamatanKey(kecamatan: number): number {
    return this.kecamatan[kecamatan]!;
  }

  /** The match key itself. */
  text(key: number): string {
    return this.keys.text(key);
  }

  private keysOf(texts: TextIndex): Int32Array {
    const keys = new Int32Array(texts.size + 1);
    for (let id = 1; id <= texts.size; id++) keys[id] = this.keys.intern(normaliseArea(texts.text(id)));
    return keys;
  }
}
