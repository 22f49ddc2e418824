import { useTranslation } from 'react-i18next';
import { PageLink } from '../shell/page-link.js';

/** For an address at which there is nothing. */
export function UnknownPage() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <h1>{t('unknown.title')}</h1>
      <p>{t('unknown.text')}</p>
      <p>
        <PageLink page="overview">{t('unknown.back')}</PageLink>
      </p>
    </div>
  );
}
