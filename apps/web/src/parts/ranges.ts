import { useTranslation } from 'react-i18next';

/** Says ranges of days in words. */
export function useRanges(): (from: number | undefined, to: number | undefined) => string {
  const { t } = useTranslation();
  return (from, to) => {
    if (from === undefined) return t('overview.ages.over');
    return to === undefined ? t('overview.ages.from', { from }) : t('overview.ages.range', { from, to });
  };
}
