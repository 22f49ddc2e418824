import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { cookieOf, keepCookie } from '../shell/settings/kept.js';
import { ENGLISH } from './english/index.js';
import { INDONESIAN } from './indonesian/index.js';

export const LANGUAGES = ['id', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const COOKIE = 'bahasa';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof INDONESIAN };
  }
}

/** Makes the texts ready: Indonesian, unless the person chose otherwise. */
export async function openTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: cookieOf(COOKIE) === 'en' ? 'en' : 'id',
    fallbackLng: false,
    resources: { id: { translation: INDONESIAN }, en: { translation: ENGLISH } },
    // React does.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = currentLanguage();
}

export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'id';
}

export async function changeLanguage(language: Language): Promise<void> {
  keepCookie(COOKIE, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
