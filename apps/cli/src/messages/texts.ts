import { english } from './english.js';
import { indonesian, type Texts } from './indonesian.js';

export { type Texts };

export type Language = 'id' | 'en';

const CATALOGUES: Readonly<Record<Language, Texts>> = { id: indonesian, en: english };

/** The catalogue of a language. */
export function textsOf(language: Language): Texts {
  return CATALOGUES[language];
}

/** The language asked for on the command line (`--lang en`), before the options are parsed; Indonesian by default. */
export function languageOf(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at === -1) return 'id';
  const value = words[at]!.includes('=') ? words[at]!.split('=')[1] : words[at + 1];
  return value === 'en' ? 'en' : 'id';
}
