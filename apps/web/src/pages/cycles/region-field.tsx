import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../../api/regions.js';
import { TextField } from '../../parts/text-field.js';

interface RegionFieldProps {
  readonly wrong: string | undefined;
  /** What was typed, where somebody keeps it; else the form does. */
  readonly value?: string;
  onChange?(typed: string): void;
}

/** A kabupaten or kota, by its name or its code: names are proposed while somebody types. */
export function RegionField({ wrong, value, onChange }: RegionFieldProps) {
  const { t } = useTranslation();
  const { data = [] } = useRegions();
  const id = useId();
  return (
    <>
      <TextField
        label={t('cycles.region')}
        hint={t('cycles.regionHint')}
        name="region"
        list={id}
        autoComplete="off"
        wrong={wrong}
        required
        {...(value === undefined ? {} : { value })}
        onChange={({ target }) => onChange?.(target.value)}
      />
      <datalist id={id}>
        {data.map(({ code, name }) => (
          <option key={code} value={`${name} (${code})`} />
        ))}
      </datalist>
    </>
  );
}

/** The code in what was typed: at its end, or all of it. */
export function regionIn(typed: string): string {
  return /(\d\d\.\d\d)\)?\s*$/.exec(typed)?.[1] ?? typed;
}
