import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Cycle, useCycles } from '../api/cycles.js';
import { type FileView, useFiles } from '../api/files.js';
import { isSampleRegion } from '../api/regions.js';
import { useMayDo } from '../api/session.js';
import { type PageName } from '../pages/page-list.js';
import { PageLink } from './page-link.js';

/** What leads to the first reconciliation, in its order. */
const STEPS = ['cycle', 'roster', 'bri', 'pos', 'look'] as const;

type Step = (typeof STEPS)[number];

interface StepListProps {
  readonly done: readonly Step[];
  /** What leads on from the step that is next. */
  readonly next: ReactNode;
}

/** The steps, which of them are done, and the one that is next. */
export function StepList({ done, next }: StepListProps) {
  const { t } = useTranslation();
  const current = STEPS.find((step) => !done.includes(step));
  return (
    <ol className="steps">
      {STEPS.map((step) => {
        const state = done.includes(step) ? 'done' : step === current ? 'now' : 'later';
        return (
          <li key={step} className={`step-${state}`} aria-current={state === 'now' ? 'step' : undefined}>
            <span className="hidden">{t(`guide.${state}`)}: </span>
            {t(`guide.steps.${step}`)}
            {state === 'now' && next}
          </li>
        );
      })}
    </ol>
  );
}

/** Leads on through the first cycle, until there is something to see of everything. Steps are done by doing them. */
export function Guide({ cycle, page }: { readonly cycle: Cycle; readonly page: PageName | undefined }) {
  const { t } = useTranslation();
  const { data: cycles = [] } = useCycles();
  const isFirst = cycles.length === 1 && !isSampleRegion(cycle.region) && cycle.purgedAt === undefined;
  const isHere = useMayDo()('FILES_WRITE') && isFirst && (page === 'overview' || page === 'files');
  const { data: files } = useFiles(cycle.id, isHere);
  const wasSeen = useRef(false);
  if (!isHere || files === undefined) return null;
  const done = stepsDone(files);
  const isWayDone = done.length === STEPS.length - 1;
  // Whoever took the last step here is led on to what it was for.
  if (isWayDone && (page === 'overview' || !wasSeen.current)) return null;
  wasSeen.current = true;
  const leads = isWayDone ? 'overview' : 'files';
  return (
    <section className="panel" aria-labelledby="guide">
      <h2 id="guide">{t('guide.title')}</h2>
      <StepList
        done={done}
        next={
          leads !== page && (
            <p>
              <PageLink page={leads} className="button button-main">
                {t(isWayDone ? 'guide.toOverview' : 'guide.toFiles')}
              </PageLink>
            </p>
          )
        }
      />
    </section>
  );
}

/** Files that count, once they are in the book. */
function stepsDone(files: readonly FileView[]): Step[] {
  const inBook = files.filter(({ status, withdrawn }) => status === 'APPLIED' && withdrawn === undefined);
  return STEPS.filter((step) => step === 'cycle' || inBook.some(({ role }) => role === step));
}
