import { useTranslation } from 'react-i18next';
import { useMayDo } from '../api/session.js';
import { PageLink } from './page-link.js';

/** What to do where no cycle was begun yet. */
export function FirstSteps() {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  return (
    <section className="stack">
      <h1>{t('firstSteps.title')}</h1>
      <p>{t('firstSteps.text')}</p>
      <ol className="stack-tight">
        <li>{t('firstSteps.cycle')}</li>
        <li>{t('firstSteps.roster')}</li>
        <li>{t('firstSteps.reports')}</li>
        <li>{t('firstSteps.look')}</li>
      </ol>
      {mayDo('CYCLES_WRITE') ? (
        <p>
          <PageLink page="newCycle" className="button button-main">
            {t('firstSteps.begin')}
          </PageLink>
        </p>
      ) : (
        <p>{t('firstSteps.ask')}</p>
      )}
      <p className="soft">{t('firstSteps.demo')}</p>
    </section>
  );
}
