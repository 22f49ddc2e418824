import { useTranslation } from 'react-i18next';
import { type DiscrepancyCounts, type Filters } from '../../../api/discrepancies.js';
import { RangeField } from './range-field.js';

interface LeftFieldProps {
  readonly filters: Filters;
  readonly left: DiscrepancyCounts['left'];
  readonly onFilters: (filters: Filters) => void;
}

/** How many days are left until money that nobody withdraws is pulled back. */
export function LeftField({ filters, left, onFilters }: LeftFieldProps) {
  const { t } = useTranslation();
  const { leftFrom = '', leftTo = '', ...others } = filters;
  return (
    <RangeField
      label={t('discrepancies.filters.left')}
      kind="idle"
      from={leftFrom}
      to={leftTo}
      ranges={left}
      onChoose={(from, to) => onFilters({ ...others, leftFrom: from, leftTo: to })}
    />
  );
}
