import { useTranslation } from 'react-i18next';
import { useFormats } from '../texts/formats.js';
import { type Pages } from './use-pages.js';

interface PageTurnerProps {
  readonly pages: Pages;
  /** Cursor of the next page; undefined on the last. */
  readonly next: string | undefined;
}

/** The way to the next page of a list and back; nothing where there is but one. */
export function PageTurner({ pages, next }: PageTurnerProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  if (pages.number === 1 && next === undefined) return null;
  return (
    <nav className="row" aria-label={t('parts.turner.label')}>
      <button
        type="button"
        className="button button-small"
        aria-disabled={pages.number === 1}
        onClick={() => pages.number > 1 && pages.goBack()}
      >
        {t('parts.turner.back')}
      </button>
      <span role="status">{t('parts.turner.at', { number: count(pages.number) })}</span>
      <button
        type="button"
        className="button button-small"
        aria-disabled={next === undefined}
        onClick={() => next !== undefined && pages.goOn(next)}
      >
        {t('parts.turner.next')}
      </button>
    </nav>
  );
}
