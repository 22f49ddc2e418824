import { type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FILTERS, type FilterName, type Filters, useDiscrepancyCounts } from '../../api/discrepancies.js';
import { ActionButton } from '../../parts/action-button.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';

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
  const { data } = useDiscrepancyCounts(cycle, filters);
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    onText((textsOf(event.currentTarget)['text'] ?? '').trim());
  };
  const isNarrowed = Object.keys(filters).length > 0 || text !== '';
  return (
    <section className="panel" aria-label={t('discrepancies.filters.title')}>
      <div className="filters">
        {FILTERS.map((name) => (
          <FilterField
            key={name}
            name={name}
            chosen={filters[name] ?? ''}
            counts={data?.[name] ?? []}
            onChoose={(word) => onFilters({ ...filters, [name]: word })}
          />
        ))}
      </div>
      <form className="row search" role="search" onSubmit={search} key={text}>
        <TextField
          label={t('discrepancies.filters.text')}
          hint={t('discrepancies.filters.textHint')}
          name="text"
          type="search"
          minLength={2}
          maxLength={100}
          autoComplete="off"
          defaultValue={text}
        />
        <ActionButton>{t('discrepancies.filters.search')}</ActionButton>
        {isNarrowed && (
          <ActionButton
            onPress={() => {
              onText('');
              onFilters({});
            }}
          >
            {t('discrepancies.filters.clear')}
          </ActionButton>
        )}
      </form>
    </section>
  );
}

interface FilterFieldProps {
  readonly name: FilterName;
  readonly chosen: string;
  readonly counts: readonly { readonly word: string; readonly count: number }[];
  readonly onChoose: (word: string) => void;
}

/** One filter: what there is, with how many each would show; what was chosen stays, also where nothing has it any more. */
function FilterField({ name, chosen, counts, onChoose }: FilterFieldProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const wordOf = useWords();
  const shown = (word: string): string =>
    name === 'kind'
      ? wordOf('words.kinds', word)
      : name === 'severity'
        ? wordOf('words.severities', word)
        : word;
  const known = counts.map(({ word }) => word);
  const options = chosen === '' || known.includes(chosen) ? counts : [...counts, { word: chosen, count: 0 }];
  return (
    <label className="field">
      <span>{t(`discrepancies.filters.${name}`)}</span>
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t('discrepancies.filters.all')}</option>
        {options.map((option) => (
          <option key={option.word} value={option.word}>
            {t('discrepancies.filters.option', { word: shown(option.word), total: count(option.count) })}
          </option>
        ))}
      </select>
    </label>
  );
}
