import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Filters } from '../../../api/discrepancies.js';
import { useFormats } from '../../../texts/formats.js';

interface AmountFieldProps {
  readonly name: 'amountFrom' | 'amountTo';
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

/** Rupiah from which, or up to which, the difference goes; taken with Enter, or when the field is left. */
export function AmountField({ name, filters, onFilters }: AmountFieldProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const chosen = filters[name] ?? '';
  const shown = /^\d+$/.test(chosen) ? count(Number(chosen)) : chosen;
  const take = (text: string): void => {
    const digits = text.replace(/^\s*Rp/i, '').replace(/[\s.,]/g, '');
    setWrong(!/^\d{0,13}$/.test(digits));
    if (/^\d{0,13}$/.test(digits) && digits !== chosen) onFilters({ ...filters, [name]: digits });
  };
  return (
    <div className="field">
      <label htmlFor={id}>{t(`discrepancies.filters.${name}`)}</label>
      <input
        key={chosen}
        id={id}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={shown}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onBlur={({ currentTarget }) => take(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') take(currentTarget.value);
        }}
      />
      {isWrong && (
        <span className="wrong" id={`${id}-wrong`} role="alert">
          {t('discrepancies.filters.noAmount')}
        </span>
      )}
    </div>
  );
}
