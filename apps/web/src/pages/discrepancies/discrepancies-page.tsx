import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChosenCycle } from '../../api/cycles.js';
import { useMayDo } from '../../api/session.js';
import { DiscrepancyTable } from './discrepancy-table.js';
import { FilterBar } from './filter-bar.js';
import { SavedViews } from './saved-views.js';
import { useChoice } from './use-choice.js';
import { useFilters } from './use-filters.js';

/** The discrepancies of a cycle, the gravest first. */
export function DiscrepanciesPage() {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const cycle = useChosenCycle()!;
  const [filters, setFilters] = useFilters();
  const [text, setText] = useState('');
  const choice = useChoice();
  return (
    <div className="stack">
      <div className="row spread">
        <h1>{t('pages.discrepancies')}</h1>
        {mayDo('BOOKS_EXPORT') && <ExportLinks cycle={cycle.id} />}
      </div>
      <FilterBar cycle={cycle.id} filters={filters} text={text} onFilters={setFilters} onText={setText} />
      <SavedViews filters={filters} onChoose={setFilters} />
      <DiscrepancyTable
        choice={choice}
        key={JSON.stringify([cycle.id, filters, text])}
        asked={{ cycle: cycle.id, filters, text }}
      />
    </div>
  );
}

/** Leads to all rows as files: these know no filters. */
function ExportLinks({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation();
  return (
    <p className="row">
      <span className="soft">{t('discrepancies.exports.label')}</span>
      {(['csv', 'xlsx'] as const).map((form) => (
        <a
          key={form}
          className="button button-small"
          href={`/api/v1/cycles/${cycle}/discrepancies.${form}`}
          download
        >
          {t(`discrepancies.exports.${form}`)}
        </a>
      ))}
    </p>
  );
}
