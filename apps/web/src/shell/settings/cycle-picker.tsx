import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CYCLE, useChosenCycle, useCycles } from '../../api/cycles.js';
import { useRegionName } from '../../api/regions.js';
import { useFormats } from '../../texts/formats.js';

/** Which cycle is being looked at. Filters of a page are of the one before, and go. */
export function CyclePicker() {
  const { t } = useTranslation();
  const { monthsOf } = useFormats();
  const regionName = useRegionName();
  const { data = [] } = useCycles();
  const chosen = useChosenCycle();
  const [, setSearch] = useSearchParams();
  if (chosen === undefined) return null;
  return (
    <label className="cycle">
      <span className="hidden">{t('shell.cycle')}</span>
      <select value={chosen.id} onChange={({ target }) => setSearch({ [CYCLE]: target.value })}>
        {data.map(({ id, region, months }) => (
          <option key={id} value={id}>
            {t('shell.cycleOf', { region: regionName(region), months: monthsOf(months) })}
          </option>
        ))}
      </select>
    </label>
  );
}
