import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BreachQuestion } from '../../api/breach.js';
import { useMayDo } from '../../api/session.js';
import { PageLink } from '../../shell/page-link.js';
import { BreachForm } from './breach-form.js';
import { Report } from './report.js';

/** What has to be known within 72 hours when data may have been disclosed: first what to do, then what the trail says. */
export function BreachPage() {
  const { t } = useTranslation();
  const mayDo = useMayDo();
  const [question, setQuestion] = useState<BreachQuestion>();
  return (
    <div className="stack">
      <h1>{t('pages.breach')}</h1>
      <p>{t('breach.intro')}</p>
      <section className="panel" aria-labelledby="first">
        <h2 id="first">{t('breach.first.title')}</h2>
        <ol className="stack-tight">
          <li>{t('breach.first.note')}</li>
          <li>
            {t('breach.first.stop')}{' '}
            {mayDo('ACCOUNTS_MANAGE') && <PageLink page="accounts">{t('breach.first.accounts')}</PageLink>}
          </li>
          <li>{t('breach.first.copy')}</li>
        </ol>
      </section>
      <BreachForm onAsk={setQuestion} />
      {question && <Report key={JSON.stringify(question)} question={question} />}
    </div>
  );
}
