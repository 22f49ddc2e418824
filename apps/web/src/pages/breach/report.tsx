import { useTranslation } from 'react-i18next';
import { breachAddress, type BreachQuestion, type BreachReport, useBreachReport } from '../../api/breach.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { useFormats } from '../../texts/formats.js';
import { useCycleName } from '../audit/use-cycle-name.js';
import { VerdictNotice } from '../audit/verdict-notice.js';
import { Deeds } from './deeds.js';
import { Exported, Numbers, Read } from './sights.js';

/** What the trail says of a span of time, and what to do with it. */
export function Report({ question }: { readonly question: BreachQuestion }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { data, error, refetch } = useBreachReport(question);
  if (data === undefined) return error ? <ProblemNotice problem={error} again={refetch} /> : <Loading />;
  return (
    <>
      {data.deadline !== undefined && (
        <Notice kind="warn">{t('breach.deadline', { at: moment(data.deadline) })}</Notice>
      )}
      <VerdictNotice verdict={data.trail} />
      <Concerned question={question} cycles={data.cycles} />
      <Numbers numbers={data.numbers} />
      <Exported exported={data.exported} />
      <Read read={data.read} />
      <Deeds title={t('breach.warnings')} none={t('breach.noWarnings')} deeds={data.warnings} />
      <Deeds title={t('breach.signIns')} none={t('breach.noSignIns')} deeds={data.signIns} />
      <Deeds title={t('breach.refusedSignIns')} none={t('breach.noRefused')} deeds={data.refusedSignIns} />
    </>
  );
}

interface ConcernedProps {
  readonly question: BreachQuestion;
  readonly cycles: BreachReport['cycles'];
}

/** Whose data that were, cycle by cycle, with the list of people and the draft of the notice. */
function Concerned({ question, cycles }: ConcernedProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const cycleName = useCycleName();
  return (
    <section className="panel" aria-labelledby="concerned">
      <h2 id="concerned">{t('breach.concerned.title')}</h2>
      {cycles.length === 0 ? (
        <p>{t('breach.concerned.none')}</p>
      ) : (
        <>
          <FramedTable
            label={t('breach.concerned.title')}
            columns={[t('shell.cycle'), numbers(t('breach.concerned.entitlements'))]}
          >
            {cycles.map(({ id, entitlements }) => (
              <tr key={id}>
                <th scope="row">{cycleName(id)}</th>
                <td className="number">{count(entitlements)}</td>
              </tr>
            ))}
          </FramedTable>
          <p>{t('breach.concerned.persons')}</p>
          <p className="row">
            {(['csv', 'xlsx'] as const).map((form) => (
              <a key={form} className="button" href={breachAddress(`persons.${form}`, question)} download>
                {t('breach.concerned.download', { form: t(`parts.forms.${form}`) })}
              </a>
            ))}
          </p>
        </>
      )}
      <p>{t('breach.concerned.notice')}</p>
      <p>
        <a className="button" href={breachAddress('notice.md', question)} download>
          {t('breach.concerned.draft')}
        </a>
      </p>
    </section>
  );
}
