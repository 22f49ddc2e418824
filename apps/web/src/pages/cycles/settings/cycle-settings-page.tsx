import { useTranslation } from 'react-i18next';
import { useChosenCycle } from '../../../api/cycles.js';
import { useRegionName } from '../../../api/regions.js';
import { useMayDo } from '../../../api/session.js';
import { Notice } from '../../../parts/notice.js';
import { PageLink } from '../../../shell/page-link.js';
import { useFormats } from '../../../texts/formats.js';
import { CycleFacts } from './cycle-facts.js';
import { CycleForm } from './cycle-form.js';

/** How a cycle is reconciled; to be changed by who may. */
export function CycleSettingsPage() {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const { moment, monthsOf } = useFormats();
  const regionName = useRegionName();
  const cycle = useChosenCycle()!;
  const { id, region, months, changedAt, changedBy, purgedAt } = cycle;
  const title = t('cycleSettings.title', { region: regionName(region), months: monthsOf(months) });
  const mayChange = mayDo('CYCLES_WRITE') && purgedAt === undefined;
  return (
    <div className="stack">
      <p>
        <PageLink page="cycles">{t('cycleSettings.toAll')}</PageLink>
      </p>
      <div>
        <h1>{title}</h1>
        <p className="soft">{t('cycleSettings.changedAt', { at: moment(changedAt), by: changedBy })}</p>
      </div>
      {purgedAt !== undefined && (
        <Notice kind="warn">{t('cycleSettings.purgedAt', { at: moment(purgedAt) })}</Notice>
      )}
      {mayChange ? <CycleForm key={id} cycle={cycle} /> : <CycleFacts cycle={cycle} />}
    </div>
  );
}
