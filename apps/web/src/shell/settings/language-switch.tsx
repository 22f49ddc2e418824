import { useTranslation } from 'react-i18next';
import { useQueryClient } from '@tanstack/react-query';
import { changeLanguage, type Language, LANGUAGES } from '../../texts/texts.js';

/** Each in its own words, for whoever reads no other. */
const NAMES: Readonly<Record<Language, string>> = { id: 'Bahasa Indonesia', en: 'English' };

/** In which language pages are shown. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const change = async (language: string): Promise<void> => {
    await changeLanguage(LANGUAGES.find((each) => each === language)!);
    // The service has sentences, too.
    await client.invalidateQueries();
  };
  return (
    <label>
      <span className="hidden">{t('shell.language')}</span>
      <select value={i18n.language} onChange={({ target }) => void change(target.value)}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {NAMES[language]}
          </option>
        ))}
      </select>
    </label>
  );
}
