import { useTranslation } from 'react-i18next';
import { TextField } from '../../../parts/text-field.js';
import { type FieldsProps } from './fields-props.js';

const NUMBERS = ['tolerance', 'graceDays', 'idleDays', 'secondPersonAbove'] as const;

/** What is let pass, and for how long. */
export function MoneyFields({ draft, wrong, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="stack">
      <legend>{t('cycleSettings.limits')}</legend>
      {NUMBERS.map((setting) => (
        <TextField
          key={setting}
          label={t(`cycleSettings.names.${setting}`)}
          hint={t(`cycleSettings.effects.${setting}`)}
          type="number"
          min={0}
          step={1}
          value={Number.isNaN(draft[setting]) ? '' : draft[setting]}
          wrong={wrong[setting]}
          onChange={({ target }) => onChange({ [setting]: target.valueAsNumber })}
          required
        />
      ))}
    </fieldset>
  );
}
