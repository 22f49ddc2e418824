import { useTranslation } from 'react-i18next';
import { useChosenCycle } from '../../api/cycles.js';
import { type Filters, FILTERS } from '../../api/discrepancies.js';
import { useMayDo } from '../../api/session.js';
import { useFilters } from '../../parts/lists/use-filters.js';
import { useKeptHere } from '../../parts/lists/use-kept-here.js';
import { SheetButton } from '../sheets/sheet-button.js';
import { DiscrepancyTable } from './discrepancy-table.js';
import { FilterBar } from './filters/filter-bar.js';
import { SavedViews } from './filters/saved-views.js';
import { useChoice } from './use-choice.js';

/** The discrepancies of a cycle, the gravest first. */
export function DiscrepanciesPage() {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const cycle = useChosenCycle()!;
  const [filters, setFilters] = useFilters(FILTERS);
  const [text, setText] = useKeptHere('searched text');
  const choice = useChoice();
  return (
    <div className="stack">
      <div className="row spread">
        <h1>{t('pages.discrepancies')}</h1>
        {mayDo('BOOKS_EXPORT') && <ExportLinks cycle={cycle.id} filters={filters} isSearched={text !== ''} />}
      </div>
      <FilterBar cycle={cycle.id} filters={filters} text={text} onFilters={setFilters} onText={setText} />
      {mayDo('DISCREPANCIES_REMARK') && <RemarkSheetLinks cycle={cycle.id} filters={filters} />}
      <SavedViews filters={filters} onChoose={setFilters} />
      <DiscrepancyTable
        choice={choice}
        key={JSON.stringify([cycle.id, filters, text])}
        asked={{ cycle: cycle.id, filters, text }}
      />
    </div>
  );
}

interface ExportLinksProps {
  readonly cycle: string;
  readonly filters: Filters;
  /** Whether a text is searched, which no address may have. */
  readonly isSearched: boolean;
}

/** Leads to the rows that the filters leave, as files. */
function ExportLinks({ cycle, filters, isSearched }: ExportLinksProps) {
  const { t } = useTranslation();
  const query = new URLSearchParams(filters).toString();
  const isNarrowed = query !== '';
  const label = isSearched ? 'unsearched' : isNarrowed ? 'narrowed' : 'label';
  return (
    <p className="row">
      <span className="soft">{t(`discrepancies.exports.${label}`)}</span>
      {(['csv', 'xlsx'] as const).map((form) => (
        <a
          key={form}
          className="button button-small"
          href={`/api/v1/cycles/${cycle}/discrepancies.${form}${isNarrowed ? `?${query}` : ''}`}
          download
        >
          {t(`discrepancies.exports.${form}`)}
        </a>
      ))}
    </p>
  );
}

/** Leads to the discrepancies as a sheet to fill in, and takes it back. */
function RemarkSheetLinks({ cycle, filters }: Omit<ExportLinksProps, 'isSearched'>) {
  const { t } = useTranslation();
  const query = new URLSearchParams(filters).toString();
  return (
    <div className="row">
      <span className="soft">{t('sheets.download')}</span>
      {(['csv', 'xlsx'] as const).map((form) => (
        <a
          key={form}
          className="button button-small"
          href={`/api/v1/cycles/${cycle}/remarks.${form}${query === '' ? '' : `?${query}`}`}
          download
        >
          {t(`sheets.forms.${form}`)}
        </a>
      ))}
      <SheetButton cycle={cycle} kind="remarks" isSmall />
    </div>
  );
}
