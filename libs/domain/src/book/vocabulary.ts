import { NumberIndex } from '../columns/number-index.js';
import { TextIndex } from '../columns/text-index.js';

/** The words and numbers of one book: what stands in its columns are their ids, so that equal means equal ids. 0 = not stated. */
export class Vocabulary {
  readonly nationalIds = new NumberIndex();
  readonly familyCards = new NumberIndex();
  readonly accounts = new TextIndex();
  readonly cards = new TextIndex();
  /** Names as stated (trimmed, single spaces). */
  readonly names = new TextIndex();
  readonly kelurahan = new TextIndex();
  readonly kecamatan = new TextIndex();
  readonly programmes = new TextIndex();
  readonly channels = new TextIndex();
  readonly references = new TextIndex();
  readonly danomCodes = new TextIndex();
  readonly sheets = new TextIndex();
  /** Failure reasons as `CODE<tab>text`. */
  readonly reasons = new TextIndex();
}
