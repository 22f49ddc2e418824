import { useTranslation } from 'react-i18next';
import { useCycles } from '../../api/cycles.js';
import { useRegionName } from '../../api/regions.js';
import { useFormats } from '../../texts/formats.js';

/** Names a cycle by its region and months; by its id where it is not open, or no longer there. */
export function useCycleName(): (id: string) => string {
  const { t } = useTranslation();
  const { monthsOf } = useFormats();
  const regionName = useRegionName();
  const { data = [] } = useCycles();
  return (id) => {
    const cycle = data.find((each) => each.id === id);
    if (cycle === undefined) return id;
    return t('shell.cycleOf', { region: regionName(cycle.region), months: monthsOf(cycle.months) });
  };
}
