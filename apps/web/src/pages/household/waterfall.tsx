import { useTranslation } from 'react-i18next';
import { type Payment } from '../../api/household.js';
import { useFormats } from '../../texts/formats.js';
import { useWords } from '../../texts/words-of.js';

/** From this sum on a payment is linked without asking anybody. */
const AUTOMATIC = 18;

/** What a link rests on, piece by piece: what each adds to the sum or takes from it. */
export function Waterfall({ payment }: { readonly payment: Payment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const wordOf = useWords();
  const { evidence, weight = 0, margin, ruling } = payment;
  const steps = stepsOf(evidence.map((piece) => piece.weight));
  const scale = scaleOf(steps);
  return (
    <div className="stack-tight">
      {ruling?.standing === 'FOLLOWED' && <p>{t('household.why.decided')}</p>}
      <div className="table-frame" role="region" tabIndex={0} aria-label={t('household.why.title')}>
        <table className="waterfall">
          <thead>
            <tr>
              <th scope="col">{t('household.why.evidence')}</th>
              <th scope="col">{t('household.why.level')}</th>
              <th scope="col" className="number">
                {t('household.why.weight')}
              </th>
              <th scope="col">{t('household.why.bar')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map(({ kind, level, says, weight }, at) => (
              <tr key={kind}>
                <th scope="row">{wordOf('evidence.kinds', kind)}</th>
                <td>{wordOf(`evidence.levels.${kind}`, level)}</td>
                <td className="number">{formats.weight(weight)}</td>
                <td>
                  <Bar says={says} {...scale(steps[at]!)} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {t('household.why.sum')}
              </th>
              <td className="number">{formats.weight(weight)}</td>
              <td>
                <Bar says="SUM" {...scale({ from: 0, to: weight })} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="soft">
        {t('household.why.hint')}{' '}
        {margin !== undefined && t('household.why.margin', { margin: formats.weight(margin) })}
      </p>
    </div>
  );
}

interface Step {
  readonly from: number;
  readonly to: number;
}

/** Where the bar of each weight begins and ends. */
function stepsOf(weights: readonly number[]): readonly Step[] {
  let sum = 0;
  return weights.map((weight) => ({ from: sum, to: (sum += weight) }));
}

interface Place {
  readonly left: string;
  readonly width: string;
}

/** Places steps between the least and the most, with the sum in sight from which a link is automatic. */
function scaleOf(steps: readonly Step[]): (step: Step) => Place {
  const ends = [0, AUTOMATIC, ...steps.map(({ to }) => to)];
  const least = Math.min(...ends);
  const span = Math.max(...ends) - least;
  const share = (part: number): string => `${((part / span) * 100).toFixed(2)}%`;
  return ({ from, to }) => ({
    left: share(Math.min(from, to) - least),
    width: share(Math.abs(to - from)),
  });
}

function Bar({ says, left, width }: Place & { readonly says: string }) {
  return (
    <div className="bar-track" aria-hidden="true">
      <div className={`bar bar-${says.toLowerCase()}`} style={{ left, width }} />
    </div>
  );
}
