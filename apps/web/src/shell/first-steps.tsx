import { useTranslation } from 'react-i18next';
import { useLoadSample, useSample } from '../api/sample.js';
import { useMayDo } from '../api/session.js';
import { ActionButton } from '../parts/action-button.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { StepList } from './guide.js';
import { PageLink } from './page-link.js';

/** What to do where no cycle was begun yet. */
export function FirstSteps() {
  const { t } = useTranslation();
  const mayBegin = useMayDo()('CYCLES_WRITE');
  return (
    <section className="stack">
      <h1>{t('firstSteps.title')}</h1>
      <p>{t('firstSteps.text')}</p>
      <StepList
        done={[]}
        next={
          mayBegin ? (
            <p>
              <PageLink page="newCycle" className="button button-main">
                {t('firstSteps.begin')}
              </PageLink>
            </p>
          ) : (
            <p>{t('firstSteps.ask')}</p>
          )
        }
      />
      {mayBegin && <SampleOffer />}
    </section>
  );
}

/** Offers an invented city to whoever wants to try things out first. */
function SampleOffer() {
  const { t } = useTranslation();
  const { data } = useSample(true);
  const loading = useLoadSample();
  // Others have cycles here that are not this person's to see.
  if (!data?.mayLoad) return null;
  return (
    <section className="panel" aria-labelledby="sample">
      <h2 id="sample">{t('sample.title')}</h2>
      <p>{t('sample.text')}</p>
      {loading.error && <ProblemNotice problem={loading.error} />}
      <p>
        <ActionButton isBusy={loading.isPending} onPress={() => loading.mutate()}>
          {t('sample.load')}
        </ActionButton>
      </p>
    </section>
  );
}
