import { useTranslation } from 'react-i18next';
import { useFormats } from '../../texts/formats.js';

interface WordFieldProps {
  readonly label: string;
  readonly chosen: string;
  /** What there is, and how many each would show where that is known. */
  readonly counts: readonly { readonly word: string; readonly count?: number }[];
  /** A word as people read it. */
  readonly shown: (word: string) => string;
  readonly onChoose: (word: string) => void;
}

/** One filter: what there is; what was chosen stays, also where nothing has it any more. */
export function WordField({ label, chosen, counts, shown, onChoose }: WordFieldProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const known = counts.map(({ word }) => word);
  const options = chosen === '' || known.includes(chosen) ? counts : [...counts, { word: chosen, count: 0 }];
  return (
    <label className="field">
      <span>{label}</span>
      <select value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{t('parts.filters.all')}</option>
        {options.map((option) => (
          <option key={option.word} value={option.word}>
            {option.count === undefined
              ? shown(option.word)
              : t('parts.filters.option', { word: shown(option.word), total: count(option.count) })}
          </option>
        ))}
      </select>
    </label>
  );
}
