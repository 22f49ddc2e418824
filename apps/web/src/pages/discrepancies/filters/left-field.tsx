import { useTranslation } from 'react-i18next';
import { type DiscrepancyCounts, type Filters } from '../../../api/discrepancies.js';
import { useRanges } from '../../../parts/ranges.js';
import { WordField } from '../../../parts/lists/word-field.js';

interface LeftFieldProps {
  readonly filters: Filters;
  readonly left: DiscrepancyCounts['left'];
  readonly onFilters: (filters: Filters) => void;
}

/** How many days are left until money that nobody withdraws is pulled back: the ranges of the overview, or the one that the address has. */
export function LeftField({ filters, left, onFilters }: LeftFieldProps) {
  const { t } = useTranslation();
  const rangeOf = useRanges();
  const { leftFrom = '', leftTo = '', ...others } = filters;
  const numberOf = (text: string): number | undefined => (text === '' ? undefined : Number(text));
  return (
    <WordField
      label={t('discrepancies.filters.left')}
      chosen={leftFrom === '' && leftTo === '' ? '' : wordOf(leftFrom, leftTo)}
      counts={left.map(({ from, to, count }) => ({ word: wordOf(`${from ?? ''}`, `${to ?? ''}`), count }))}
      shown={(word) => {
        const [from = '', to = ''] = word.split('/');
        return rangeOf(numberOf(from), numberOf(to));
      }}
      onChoose={(word) => {
        const [from = '', to = ''] = word.split('/');
        onFilters({ ...others, leftFrom: from, leftTo: to });
      }}
    />
  );
}

/** `0/14`; `/-1` for those whose days are over, `61/` for the longest. */
function wordOf(from: string, to: string): string {
  return `${from}/${to}`;
}
