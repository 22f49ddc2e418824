import { useTranslation } from 'react-i18next';

/** What the days are of: how long something has been open, or how many are left. What has been open for so many days begins after them. */
export type RangeKind = 'ages' | 'idle';

/** Says ranges of days in words. */
export function useRanges(kind: RangeKind): (from: number | undefined, to: number | undefined) => string {
  const { t } = useTranslation();
  return (from, to) => {
    if (from === undefined) return t('overview.ages.over');
    return to === undefined ? t(`overview.${kind}.from`, { from }) : t('overview.ages.range', { from, to });
  };
}
