import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../api/session.js';
import { PageLink } from '../../shell/page-link.js';

/** A cycle of which nothing was taken in yet, and the next step. */
export function NothingYet() {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  return (
    <section className="stack">
      <h1>{t('overview.nothing.title')}</h1>
      <p>{t('overview.nothing.text')}</p>
      {mayDo('FILES_WRITE') && (
        <p>
          <PageLink page="files" className="button button-main">
            {t('overview.nothing.upload')}
          </PageLink>
        </p>
      )}
    </section>
  );
}
