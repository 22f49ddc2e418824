import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIT_FILTERS, type AuditFilters, useAuditPage } from '../../api/audit.js';
import { AccountNames } from '../accounts/account-names.js';
import { useChosenCycle, useCycles } from '../../api/cycles.js';
import { useFiles } from '../../api/files.js';
import { useRegionName } from '../../api/regions.js';
import { useMayDo } from '../../api/session.js';
import { ActionButton } from '../../parts/action-button.js';
import { DateField } from '../../parts/date-field.js';
import { TextField } from '../../parts/text-field.js';
import { textsOf } from '../../parts/texts-of.js';
import { useFormats } from '../../texts/formats.js';
import { AUDITED } from '../../texts/indonesian/audited.js';
import { useThing } from './use-thing.js';

/** Codes of what is noted, in the order in which they are offered. */
const WHATS = Object.keys(AUDITED) as (keyof typeof AUDITED)[];

interface AuditFilterFormProps {
  readonly filters: AuditFilters;
  onFilters(filters: AuditFilters): void;
}

/** Who, what, about what, and when. */
export function AuditFilterForm({ filters, onFilters }: AuditFilterFormProps) {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const names = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const texts = textsOf(event.currentTarget);
    onFilters(Object.fromEntries(AUDIT_FILTERS.map((name) => [name, (texts[name] ?? '').trim()])));
  };
  return (
    <form className="panel" onSubmit={submit} aria-label={t('audit.filters.title')}>
      <div className="filters">
        <TextField
          label={t('audit.filters.by')}
          hint={t('audit.filters.byHint')}
          name="by"
          defaultValue={filters.by}
          autoComplete="off"
          maxLength={100}
          list={mayDo('ACCOUNTS_MANAGE') ? names : undefined}
        />
        {mayDo('ACCOUNTS_MANAGE') && <AccountNames id={names} />}
        <label className="field">
          <span>{t('audit.filters.what')}</span>
          <select name="what" defaultValue={filters.what ?? ''}>
            <option value="">{t('audit.filters.all')}</option>
            {WHATS.map((what) => (
              <option key={what} value={what}>
                {t(`audited.${what}`)}
              </option>
            ))}
          </select>
        </label>
        <ThingField filters={filters} />
        <DateField label={t('audit.filters.from')} name="from" type="date" defaultValue={filters.from} />
        <DateField label={t('audit.filters.until')} name="until" type="date" defaultValue={filters.until} />
      </div>
      <p className="row">
        <ActionButton kind="main">{t('audit.filters.show')}</ActionButton>
        {Object.keys(filters).length > 0 && (
          <ActionButton onPress={() => onFilters({})}>{t('audit.filters.clear')}</ActionButton>
        )}
      </p>
    </form>
  );
}

/** Cycles, and the files of the one that is being looked at; what was chosen by a link stays, whatever it is. */
function ThingField({ filters }: Pick<AuditFilterFormProps, 'filters'>) {
  const { t } = useTranslation();
  const id = useId();
  const { monthsOf } = useFormats();
  const regionName = useRegionName();
  const mayDo = useMayDo();
  const { data: cycles = [] } = useCycles();
  const cycle = useChosenCycle();
  const { data: files = [] } = useFiles(cycle?.id ?? '', cycle !== undefined && mayDo('FILES_READ'));
  const { data: page } = useAuditPage(filters, undefined);
  const thingOf = useThing();
  const { to: chosen = '' } = filters;
  const entry = page?.items.find(({ to }) => to === chosen);
  const isKnown = chosen === '' || [...cycles, ...files].some((each) => each.id === chosen);
  return (
    <div className="field">
      <label htmlFor={id}>{t('audit.filters.to')}</label>
      {/* Another one once all are there: what was chosen is then among them. */}
      <select key={`${isKnown}`} id={id} name="to" defaultValue={chosen}>
        <option value="">{t('audit.filters.all')}</option>
        {!isKnown && (
          <option value={chosen}>{entry === undefined ? chosen : thingOf(entry, chosen).text}</option>
        )}
        <optgroup label={t('audit.filters.cycles')}>
          {cycles.map((each) => (
            <option key={each.id} value={each.id}>
              {t('shell.cycleOf', { region: regionName(each.region), months: monthsOf(each.months) })}
            </option>
          ))}
        </optgroup>
        {files.length > 0 && (
          <optgroup label={t('audit.filters.files')}>
            {files.map((file) => (
              <option key={file.id} value={file.id}>
                {file.name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
