import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../texts/formats.js';
import { type CycleDraft, type Setting } from './cycle-draft.js';

/** A setting of a cycle as people write it. */
export function useSettingText(): (setting: Setting, of: CycleDraft) => string {
  const { t } = useTranslation();
  const { count, day, monthsOf, rupiah } = useFormats();
  return (setting, of) => {
    switch (setting) {
      case 'months':
        return monthsOf(of.months);
      case 'programmes':
        return of.programmes.join(', ');
      case 'cutoffs':
        return Object.entries(of.cutoffs)
          .map(([channel, last]) =>
            t('cycleSettings.cutoffOf', { channel, day: last === '' ? '…' : day(last) }),
          )
          .join('; ');
      case 'window':
        return of.window ? `${day(of.window.first)} – ${day(of.window.last)}` : t('cycleSettings.noWindow');
      case 'tolerance':
        return rupiah(of.tolerance);
      case 'secondPersonAbove':
        return of.secondPersonAbove === 0 ? t('cycleSettings.noSecondPerson') : rupiah(of.secondPersonAbove);
      case 'graceDays':
      case 'idleDays':
        return t('cycleSettings.days', { days: count(of[setting]) });
    }
  };
}
