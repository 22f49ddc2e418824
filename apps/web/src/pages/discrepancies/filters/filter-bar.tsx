import { useTranslation } from 'react-i18next';
import { type Filters, useDiscrepancyCounts, WORD_FILTERS } from '../../../api/discrepancies.js';
import { FilterFields } from '../../../parts/lists/filter-fields.js';
import { SearchForm } from '../../../parts/lists/search-form.js';
import { isNarrowed } from '../../../parts/lists/use-filters.js';
import { useWords } from '../../../texts/words-of.js';
import { AgeField } from './age-field.js';
import { LeftField } from './left-field.js';
import { AmountField } from './amount-field.js';
import { WordField } from '../../../parts/lists/word-field.js';

/** Where the words of a field that has codes are. */
const WORDS = { kind: 'words.kinds', severity: 'words.severities' } as const;

interface FilterBarProps {
  readonly cycle: string;
  readonly filters: Filters;
  readonly text: string;
  readonly onFilters: (filters: Filters) => void;
  readonly onText: (text: string) => void;
}

/** What the list is narrowed by. What is searched for stays out of the address: it may be somebody's name. */
export function FilterBar({ cycle, filters, text, onFilters, onText }: FilterBarProps) {
  const { t } = useTranslation();
  const wordOf = useWords();
  const { data } = useDiscrepancyCounts(cycle, filters);
  const clear = (): void => {
    onText('');
    onFilters({});
  };
  return (
    <section className="panel" aria-label={t('discrepancies.filters.title')}>
      <FilterFields areUsed={isNarrowed(filters, '')}>
        {WORD_FILTERS.map((name) => (
          <WordField
            key={name}
            label={t(`discrepancies.filters.${name}`)}
            chosen={filters[name] ?? ''}
            counts={data?.[name] ?? []}
            shown={(word) => (name in WORDS ? wordOf(WORDS[name as keyof typeof WORDS], word) : word)}
            onChoose={(word) => onFilters({ ...filters, [name]: word })}
          />
        ))}
        {(data?.statuses !== undefined || filters.status !== undefined) && (
          <WordField
            label={t('remarks.status')}
            chosen={filters.status ?? ''}
            counts={data?.statuses ?? []}
            shown={(word) => wordOf('remarks.statuses', word)}
            onChoose={(status) => onFilters({ ...filters, status })}
          />
        )}
        <WordField
          label={t('visits.filter')}
          chosen={filters.visit ?? ''}
          counts={data?.visits ?? []}
          shown={(word) => wordOf('visits.outcomes', word)}
          onChoose={(visit) => onFilters({ ...filters, visit })}
        />
        <AgeField filters={filters} ages={data?.ages ?? []} onFilters={onFilters} />
        <LeftField filters={filters} left={data?.left ?? []} onFilters={onFilters} />
        <AmountField name="amountFrom" filters={filters} onFilters={onFilters} />
        <AmountField name="amountTo" filters={filters} onFilters={onFilters} />
      </FilterFields>
      <SearchForm text={text} onText={onText} onClear={isNarrowed(filters, text) ? clear : undefined} />
    </section>
  );
}
