import { useTranslation } from 'react-i18next';
import { useWords } from '../../texts/words-of.js';

/** What says only again what other columns say. */
const LEFT_OUT = ['path', 'cycle', 'session', 'hour'];

/** What else was noted of a deed, as words where there are some. */
export function EntryDetails({ details }: { readonly details: Readonly<Record<string, string>> }) {
  const { t } = useTranslation();
  const wordOf = useWords();
  const shown = Object.entries(details).filter(([name, value]) => !LEFT_OUT.includes(name) && value !== '');
  if (shown.length === 0) return null;
  return (
    <ul className="plain-list">
      {shown.map(([name, value]) => (
        <li key={name}>{t('audit.detail', { name: wordOf('audit.detailNames', name), value })}</li>
      ))}
    </ul>
  );
}
