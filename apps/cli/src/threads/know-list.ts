import {
  NameKeys,
  NearNationalIds,
  type NumberIndex,
  type Shared,
  shareWords,
  takeShared,
  type TextIndex,
} from '#domain';
import { type Told } from './told.js';

/** The names and NIKs of a list, whoever has them. */
export interface ListedWords {
  readonly names: TextIndex;
  readonly nationalIds: NumberIndex;
}

/** Tells the match keys of the names of a list; `remember` is given where NIKs nearby are found. */
export function* knowList(
  words: Shared<ListedWords>,
  remember: (near: NearNationalIds) => void,
): Generator<Told<Shared<NameKeys>>> {
  const { names, nationalIds } = takeShared(words);
  yield { news: shareWords(new NameKeys(names)) };
  remember(NearNationalIds.of(nationalIds));
}
