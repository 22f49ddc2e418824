import { useTranslation } from 'react-i18next';
import { DateField } from '../../../parts/date-field.js';
import { type FieldsProps } from './fields-props.js';

/** Until when channels pay, and from when to when payments are expected. */
export function DayFields({ draft, wrong, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const { cutoffs, window } = draft;
  return (
    <>
      <fieldset className="stack">
        <legend>{t('cycles.cutoffs')}</legend>
        <p className="soft">{t('cycleSettings.effects.cutoffs')}</p>
        {Object.entries(cutoffs).map(([channel, last]) => (
          <DateField
            key={channel}
            label={channel}
            type="date"
            value={last}
            wrong={wrong[`cutoffs.${channel}`]}
            onChange={({ target }) => onChange({ cutoffs: { ...cutoffs, [channel]: target.value } })}
            required
          />
        ))}
      </fieldset>
      <fieldset className="stack">
        <legend>{t('cycleSettings.names.window')}</legend>
        <p className="soft">{t('cycleSettings.effects.window')}</p>
        <label className="check">
          <input
            type="checkbox"
            checked={window !== null}
            onChange={({ target }) => onChange({ window: target.checked ? { first: '', last: '' } : null })}
          />
          {t('cycleSettings.hasWindow')}
        </label>
        {window && (
          <>
            <DateField
              label={t('cycleSettings.windowFirst')}
              type="date"
              value={window.first}
              wrong={wrong['window.first']}
              onChange={({ target }) => onChange({ window: { ...window, first: target.value } })}
              required
            />
            <DateField
              label={t('cycleSettings.windowLast')}
              type="date"
              value={window.last}
              wrong={wrong['window.last']}
              onChange={({ target }) => onChange({ window: { ...window, last: target.value } })}
              required
            />
          </>
        )}
      </fieldset>
    </>
  );
}
