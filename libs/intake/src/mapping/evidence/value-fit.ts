import { type FieldName } from '../../profiles/profile.js';
import { SHAPES } from './cell-shapes.js';
import { type ColumnValues } from './column-values.js';
import { type KnownWords } from './known-words.js';
import { hintOf, MAPPING_HINTS, type ValueShape } from './mapping-hints.js';

/** How the values of a column and a field go together. */
export interface ValueFit {
  /** How far the values alone point to the field, 0 to 1. */
  readonly points: number;
  /** Share of the values that the field may hold, 0 to 1; undefined when any text may stand there, or there is none. */
  readonly agrees: number | undefined;
}

const SAYS_NOTHING: ValueFit = { points: 0, agrees: undefined };

/** From so many births among national numbers on a column is one of persons; from so few down one of families. */
const SURELY_PERSONS = 0.5;
const HARDLY_FAMILIES = 0.3;

/** Names and codes differ from row to row, also where a household has two rows. */
const NAME_VARIETY = 0.4;

type Fit = (values: ColumnValues, words: KnownWords) => ValueFit;

const FITS: Readonly<Record<ValueShape, Fit>> = {
  NATIONAL_ID: (values) =>
    national(values, (births) => 0.45 + 0.55 * Math.min(1, births / SURELY_PERSONS), 0.7),
  FAMILY_CARD: (values) => national(values, (births) => 1 - Math.min(1, births / HARDLY_FAMILIES), 0.5),
  ACCOUNT: (values) => {
    const others = values.share(SHAPES.LONG_NUMBER, SHAPES.ACCOUNT | SHAPES.SIXTEEN);
    return {
      points: values.share(SHAPES.ACCOUNT) + 0.5 * others,
      agrees: values.share(SHAPES.LONG_NUMBER, SHAPES.NATIONAL),
    };
  },
  CARD: (values) => {
    const others = values.share(SHAPES.SIXTEEN, SHAPES.NATIONAL | SHAPES.CARD);
    return {
      points: values.share(SHAPES.CARD) + 0.5 * others,
      agrees: values.share(SHAPES.SIXTEEN, SHAPES.NATIONAL),
    };
  },
  LIST_CODE: (values) => {
    const others = values.share(SHAPES.CODE, SHAPES.LIST_CODE);
    const points = (values.share(SHAPES.LIST_CODE) + 0.4 * others) * varied(values, NAME_VARIETY);
    return {
      points,
      agrees: Math.max(values.share(SHAPES.CODE), values.share(SHAPES.LONG_NUMBER, SHAPES.NATIONAL)),
    };
  },
  REFERENCE: (values) => ({
    points: values.share(SHAPES.CODE) * varied(values, NAME_VARIETY),
    agrees: undefined,
  }),
  PERSON_NAME: (values) => {
    const letters = values.share(SHAPES.NAME);
    const several = 0.4 + 0.6 * Math.min(1, values.share(SHAPES.SEVERAL_WORDS) / 0.5);
    return {
      points: letters * several * varied(values, NAME_VARIETY) ** 2,
      agrees: values.share(SHAPES.NAME),
    };
  },
  PLACE: (values) => place(values, 2),
  WIDER_PLACE: (values) => place(values, 0.3),
  PROGRAMME: (values) => shape(values.share(SHAPES.PROGRAMME)),
  MONTHS: (values) =>
    shape(values.share(SHAPES.MONTHS), values.share(SHAPES.MONTHS | SHAPES.DAY) || undefined),
  CHANNEL: (values) => shape(values.share(SHAPES.CHANNEL)),
  BANK: (values) => shape(values.share(SHAPES.CHANNEL)),
  AMOUNT: (values) => {
    const usual = values.share(SHAPES.AMOUNT) + 0.3 * values.share(SHAPES.ZERO);
    return { points: usual, agrees: values.share(SHAPES.AMOUNT | SHAPES.ZERO) };
  },
  SOME_AMOUNT: (values) =>
    shape(values.share(SHAPES.AMOUNT | SHAPES.ZERO), values.share(SHAPES.READABLE_AMOUNT)),
  DAY: (values) => day(values),
  SOME_DAY: (values) => day(values),
  STATUS: (values, words) => {
    const share = values.shareOfWords(words.isStatus);
    return words.anyStatus ? { points: share, agrees: undefined } : shape(share);
  },
  ACCOUNT_STATUS: (values, words) => shape(values.shareOfWords(words.isAccountStatus)),
  CARD_STATUS: (values, words) => shape(values.shareOfWords(words.isCardStatus)),
  REASON: (values, words) => ({
    points: Math.max(values.shareOfReasons, values.shareOfWords(words.isReason)),
    agrees: undefined,
  }),
  PAYMENT_KEY: (values) => shape(values.share(SHAPES.PAYMENT_KEY)),
  DECISION: (values) => shape(values.shareOfWords((word) => MAPPING_HINTS.decisions.includes(word))),
  ROW_REFERENCE: (values) => shape(values.share(SHAPES.ROW_REFERENCE)),
  MOMENT: (values) => shape(values.share(SHAPES.MOMENT)),
  TEXT: () => SAYS_NOTHING,
};

/** How the values of a column fit a field of the profile whose words these are. A column without values says nothing. */
export function fitOf(field: FieldName, values: ColumnValues, words: KnownWords): ValueFit {
  return values.filled === 0 ? SAYS_NOTHING : FITS[hintOf(field).shape](values, words);
}

function shape(points: number, agrees: number | undefined = points): ValueFit {
  return { points, agrees };
}

/** Numbers of persons and of families are built alike: the share of births among them decides, by `weigh`; `damaged` is the answer when no digits of a day are left. */
function national(values: ColumnValues, weigh: (births: number) => number, damaged: number): ValueFit {
  const numbers = values.share(SHAPES.NATIONAL);
  const whole = values.share(SHAPES.WHOLE_NATIONAL);
  const births = values.share(SHAPES.BIRTH);
  return {
    points: numbers * (whole === 0 ? damaged : weigh(births / whole)),
    agrees: values.share(SHAPES.SIXTEEN, SHAPES.CARD),
  };
}

/** Names in letters that come again and again. Of two such columns the wider place (kecamatan) has fewer different ones: `enough` says how soon more count no more. */
function place(values: ColumnValues, enough: number): ValueFit {
  const letters = values.share(SHAPES.NAME);
  const again = Math.min(1, 2 * (1 - values.variety));
  return { points: (letters * again * values.different) / (values.different + enough), agrees: letters };
}

function day(values: ColumnValues): ValueFit {
  const points = values.share(SHAPES.DAY) + 0.6 * values.share(SHAPES.SERIAL_DAY);
  return { points, agrees: values.share(SHAPES.DAY | SHAPES.SERIAL_DAY) };
}

function varied(values: ColumnValues, enough: number): number {
  return Math.min(1, values.variety / enough);
}
