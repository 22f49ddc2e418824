import { type NumberContents, NumberIndex } from '../columns/number-index.js';
import { type TextContents, TextIndex } from '../columns/text-index.js';

type NumberKind = 'nationalIds' | 'familyCards';
type TextKind =
  | 'accounts'
  | 'cards'
  | 'names'
  | 'kelurahan'
  | 'kecamatan'
  | 'programmes'
  | 'channels'
  | 'references'
  | 'danomCodes'
  | 'sheets'
  | 'reasons';

/** What a vocabulary holds, by its ids. */
export interface VocabularyContents {
  readonly numbers: Readonly<Record<NumberKind, NumberContents>>;
  readonly texts: Readonly<Record<TextKind, TextContents>>;
}

/** Ids of one vocabulary by the ids of another one; undefined where they are the same. */
export type VocabularyIds = Readonly<Record<NumberKind | TextKind, Int32Array<ArrayBuffer> | undefined>>;

/** The words and numbers of one book: what stands in its columns are their ids, so that equal means equal ids. 0 = not stated. */
export class Vocabulary {
  readonly nationalIds: NumberIndex;
  readonly familyCards: NumberIndex;
  readonly accounts: TextIndex;
  readonly cards: TextIndex;
  /** Names as stated (trimmed, single spaces). */
  readonly names = new TextIndex();
  readonly kelurahan = new TextIndex();
  readonly kecamatan = new TextIndex();
  readonly programmes = new TextIndex();
  readonly channels = new TextIndex();
  /** Not told apart: nearly every row has its own, and who asks whether two are the same compares them. */
  readonly references = new TextIndex(false);
  readonly danomCodes = new TextIndex();
  readonly sheets = new TextIndex();
  /** Failure reasons as `CODE<tab>text`. */
  readonly reasons = new TextIndex();

  /** `tellsApart`: false where another vocabulary is to absorb it, and nobody asks before whether two rows have the same number of a person, family, account or card. */
  constructor(tellsApart = true) {
    this.nationalIds = new NumberIndex(tellsApart);
    this.familyCards = new NumberIndex(tellsApart);
    this.accounts = new TextIndex(tellsApart);
    this.cards = new TextIndex(tellsApart);
  }

  /** What it holds, as another thread can take it. */
  contents(): VocabularyContents {
    return {
      numbers: mapValues(this.numberIndexes(), (index) => index.contents()),
      texts: mapValues(this.textIndexes(), (index) => index.contents()),
    };
  }

  /** Takes in all that another vocabulary holds, in its order. Gives for each of its ids the one here. */
  absorb({ numbers, texts }: VocabularyContents): VocabularyIds {
    return {
      ...mapValues(this.numberIndexes(), (index, kind) => index.absorb(numbers[kind])),
      ...mapValues(this.textIndexes(), (index, kind) => index.absorb(texts[kind])),
    };
  }

  /** Puts what is to come into memory that threads share, but for what tells payments apart: that is a matter of the thread that settles them. */
  shareMemory(): void {
    for (const index of [...Object.values(this.numberIndexes()), ...Object.values(this.textIndexes())])
      if (index !== this.references && index !== this.danomCodes) index.shareMemory();
    this.nationalIds.shareLookUps();
  }

  /** Gives back what is needed only to look up words and family cards: nobody does. */
  settle(): void {
    for (const index of [this.familyCards, ...Object.values(this.textIndexes())]) index.forgetLookUps();
  }

  private numberIndexes(): Record<NumberKind, NumberIndex> {
    const { nationalIds, familyCards } = this;
    return { nationalIds, familyCards };
  }

  private textIndexes(): Record<TextKind, TextIndex> {
    const { accounts, cards, names, kelurahan, kecamatan, programmes, channels } = this;
    const { references, danomCodes, sheets, reasons } = this;
    return {
      accounts,
      cards,
      names,
      kelurahan,
      kecamatan,
      programmes,
      channels,
      references,
      danomCodes,
      sheets,
      reasons,
    };
  }
}

function mapValues<Kind extends string, From, To>(
  record: Readonly<Record<Kind, From>>,
  map: (value: From, kind: Kind) => To,
): Record<Kind, To> {
  const entries = Object.entries(record) as [Kind, From][];
  return Object.fromEntries(entries.map(([kind, value]) => [kind, map(value, kind)])) as Record<Kind, To>;
}
