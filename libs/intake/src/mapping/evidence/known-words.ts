import {
  type ChannelProfile,
  type ExclusionProfile,
  type Profile,
  type RosterProfile,
  type Words,
} from '../../profiles/profile.js';
import { wordKey } from '../../profiles/words.js';
import { MAPPING_HINTS } from './mapping-hints.js';

/** The lists of words that one or the other kind of profile has. */
type WordLists = Partial<
  Pick<ChannelProfile, 'statuses' | 'accountStatuses' | 'cardStatuses'> &
    Pick<RosterProfile, 'withdrawingWords'> &
    Pick<ExclusionProfile, 'reasons'>
>;

/** The words of a profile by which its columns are known; to be asked with a word as `wordKey` writes it. */
export class KnownWords {
  /** Whether a status may be any word, as on a roster. */
  readonly anyStatus: boolean;
  readonly isStatus: (word: string) => boolean;
  readonly isAccountStatus: (word: string) => boolean;
  readonly isCardStatus: (word: string) => boolean;
  readonly isReason: (word: string) => boolean;

  constructor(profile: Profile) {
    const lists = profile as WordLists;
    this.anyStatus = lists.statuses === undefined;
    const ofRoster = [...MAPPING_HINTS.rosterStatuses, ...(lists.withdrawingWords ?? [])];
    this.isStatus = oneOf(lists.statuses === undefined ? ofRoster : allOf(lists.statuses));
    this.isAccountStatus = oneOf(allOf(lists.accountStatuses));
    this.isCardStatus = oneOf(allOf(lists.cardStatuses));
    this.isReason = oneOf(allOf(lists.reasons));
  }
}

function allOf(words: Words = {}): readonly string[] {
  return Object.values(words).flat();
}

function oneOf(words: readonly string[]): (word: string) => boolean {
  const keys = new Set(words.map(wordKey));
  return (word) => keys.has(word);
}
