import { useTranslation } from 'react-i18next';
import { useRegionName } from '../../api/regions.js';
import { useFormats } from '../../texts/formats.js';

interface NamedCycle {
  readonly region: string;
  readonly months: string;
}

/** A cycle as it is named on screens: region and months. */
export function useCycleName(): (cycle: NamedCycle) => string {
  const { t } = useTranslation();
  const { monthsOf } = useFormats();
  const regionName = useRegionName();
  return ({ region, months }) => t('shell.cycleOf', { region: regionName(region), months: monthsOf(months) });
}
