import { useTranslation } from 'react-i18next';
import { type DiscrepancyCounts, type Filters } from '../../../api/discrepancies.js';
import { RangeField } from './range-field.js';

interface AgeFieldProps {
  readonly filters: Filters;
  readonly ages: DiscrepancyCounts['ages'];
  readonly onFilters: (filters: Filters) => void;
}

/** How long they have been open; without a lower bound from the first day on. */
export function AgeField({ filters, ages, onFilters }: AgeFieldProps) {
  const { t } = useTranslation();
  const { ageFrom = '', ageTo = '', ...others } = filters;
  return (
    <RangeField
      label={t('discrepancies.filters.age')}
      kind="ages"
      from={ageTo === '' ? ageFrom : ageFrom || '0'}
      to={ageTo}
      ranges={ages}
      onChoose={(from, to) => onFilters({ ...others, ageFrom: from, ageTo: to })}
    />
  );
}
