import { useTranslation } from 'react-i18next';
import { type DiscrepancyCounts, type Filters } from '../../../api/discrepancies.js';
import { useRanges } from '../../../parts/ranges.js';
import { WordField } from '../../../parts/lists/word-field.js';

interface AgeFieldProps {
  readonly filters: Filters;
  readonly ages: DiscrepancyCounts['ages'];
  readonly onFilters: (filters: Filters) => void;
}

/** How long they have been open: the ranges of the overview, or the one that the address has. */
export function AgeField({ filters, ages, onFilters }: AgeFieldProps) {
  const { t } = useTranslation();
  const rangeOf = useRanges();
  const { ageFrom = '', ageTo = '', ...others } = filters;
  const numberOf = (text: string): number | undefined => (text === '' ? undefined : Number(text));
  return (
    <WordField
      label={t('discrepancies.filters.age')}
      chosen={ageFrom === '' && ageTo === '' ? '' : wordOf(ageFrom || '0', ageTo)}
      counts={ages.map(({ from, to, count }) => ({ word: wordOf(`${from}`, `${to ?? ''}`), count }))}
      shown={(word) => {
        const [from = '', to = ''] = word.split('-');
        return rangeOf(Number(from), numberOf(to));
      }}
      onChoose={(word) => {
        const [from = '', to = ''] = word.split('-');
        onFilters({ ...others, ageFrom: from, ageTo: to });
      }}
    />
  );
}

/** `1-7`; `30-` for the oldest. */
function wordOf(from: string, to: string): string {
  return `${from}-${to}`;
}
