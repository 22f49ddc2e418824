import { useTranslation } from 'react-i18next';
import { useChosenCycle } from '../../api/cycles.js';
import { LEDGER_FILTERS } from '../../api/ledger.js';
import { useMayDo } from '../../api/session.js';
import { FilterFields } from '../../parts/lists/filter-fields.js';
import { SearchForm } from '../../parts/lists/search-form.js';
import { isNarrowed, useFilters } from '../../parts/lists/use-filters.js';
import { useKeptHere } from '../../parts/lists/use-kept-here.js';
import { PlaceFilters } from './place-filters.js';
import { RecipientTable } from './recipient-table.js';
import { StateField } from './state-field.js';

/** All entitlements of a cycle, in the order of the list, and what became of each. */
export function RecipientsPage() {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const cycle = useChosenCycle()!;
  const [filters, setFilters] = useFilters(LEDGER_FILTERS);
  const [text, setText] = useKeptHere('searched text');
  const clear = (): void => {
    setText('');
    setFilters({});
  };
  return (
    <div className="stack">
      <div className="row spread">
        <h1>{t('pages.recipients')}</h1>
        {mayDo('BOOKS_EXPORT') && <ExportLinks cycle={cycle.id} />}
      </div>
      <p className="soft">{t('recipients.text')}</p>
      <section className="panel" aria-label={t('discrepancies.filters.title')}>
        <FilterFields areUsed={isNarrowed(filters, '')}>
          <StateField filters={filters} onFilters={setFilters} />
          {/* Who sees a part of the region has no overview to take them from. */}
          {mayDo('BOOKS_SUM_UP') && (
            <PlaceFilters cycle={cycle.id} filters={filters} onFilters={setFilters} />
          )}
        </FilterFields>
        <SearchForm text={text} onText={setText} onClear={isNarrowed(filters, text) ? clear : undefined} />
      </section>
      <RecipientTable
        key={JSON.stringify([cycle.id, filters, text])}
        asked={{ cycle: cycle.id, filters, text }}
      />
    </div>
  );
}

/** Leads to the whole ledger as a file. */
function ExportLinks({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation();
  return (
    <p className="row">
      <span className="soft">{t('recipients.exports')}</span>
      {(['csv', 'xlsx'] as const).map((form) => (
        <a
          key={form}
          className="button button-small"
          href={`/api/v1/cycles/${cycle}/ledger.${form}`}
          download
        >
          {t(`parts.forms.${form}`)}
        </a>
      ))}
    </p>
  );
}
