import { type RangeKind, useRanges } from '../../../parts/ranges.js';
import { WordField } from '../../../parts/lists/word-field.js';

interface RangeFieldProps {
  readonly label: string;
  readonly kind: RangeKind;
  /** Bounds as they stand in the address; empty for none. */
  readonly from: string;
  readonly to: string;
  /** The ranges that there are, and how many each would show. */
  readonly ranges: readonly { readonly from?: number; readonly to?: number; readonly count: number }[];
  readonly onChoose: (from: string, to: string) => void;
}

/** A filter by ranges of days: those of the overview, or the one that the address has. */
export function RangeField({ label, kind, from, to, ranges, onChoose }: RangeFieldProps) {
  const rangeOf = useRanges(kind);
  return (
    <WordField
      label={label}
      chosen={from === '' && to === '' ? '' : wordOf(from, to)}
      counts={ranges.map(({ count, ...range }) => ({
        word: wordOf(`${range.from ?? ''}`, `${range.to ?? ''}`),
        count,
      }))}
      shown={(word) => {
        const [first, last] = boundsIn(word).map((bound) => (bound === '' ? undefined : Number(bound)));
        return rangeOf(first, last);
      }}
      onChoose={(word) => onChoose(...boundsIn(word))}
    />
  );
}

/** `0/14`; `/-1` for what is below, `61/` for the longest. */
function wordOf(from: string, to: string): string {
  return `${from}/${to}`;
}

function boundsIn(word: string): [from: string, to: string] {
  const [from = '', to = ''] = word.split('/');
  return [from, to];
}
