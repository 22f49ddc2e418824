import { useTranslation } from 'react-i18next';
import { auditQuery, type AuditFilters } from '../../api/audit.js';
import { AuditFilterForm } from './audit-filter-form.js';
import { AuditTable } from './audit-table.js';
import { useAuditFilters } from './use-audit-filters.js';
import { Verification } from './verification.js';

/** Who did what: narrowed, as a file, and checked. */
export function AuditPage() {
  const { t } = useTranslation();
  const [filters, setFilters] = useAuditFilters();
  const key = JSON.stringify(filters);
  return (
    <div className="stack">
      <h1>{t('pages.audit')}</h1>
      <p>{t('audit.intro')}</p>
      <Verification />
      <AuditFilterForm key={`form ${key}`} filters={filters} onFilters={setFilters} />
      <ExportLinks filters={filters} />
      <AuditTable key={key} filters={filters} />
    </div>
  );
}

/** Leads to what the filters leave, as files. */
function ExportLinks({ filters }: { readonly filters: AuditFilters }) {
  const { t } = useTranslation();
  const query = new URLSearchParams(auditQuery(filters)).toString();
  return (
    <p className="row">
      <span className="soft">{t('audit.exports')}</span>
      {(['csv', 'xlsx'] as const).map((form) => (
        <a
          key={form}
          className="button button-small"
          href={`/api/v1/audit.${form}${query === '' ? '' : `?${query}`}`}
          download
        >
          {t(`parts.forms.${form}`)}
        </a>
      ))}
    </p>
  );
}
