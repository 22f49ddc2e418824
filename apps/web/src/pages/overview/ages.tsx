import { useTranslation } from 'react-i18next';
import { type Overview } from './overview.js';
import { Bar } from '../../parts/bar.js';
import { useFormats } from '../../texts/formats.js';
import { FoundLink } from './found-link.js';

interface AgesProps {
  readonly overview: Overview;
  /** Days after which idle money is pulled back. */
  readonly idleDays: number;
}

/** How long discrepancies have been open, and how long is left until idle money is pulled back. */
export function Ages({ overview, idleDays }: AgesProps) {
  const { t } = useTranslation();
  const { count, rupiah } = useFormats();
  const rangeOf = useRanges();
  const oldest = Math.max(...overview.ages.map((age) => age.count), 1);
  const mostIdle = Math.max(...overview.idle.map(({ amount }) => amount), 1);
  return (
    <div className="grid">
      <section className="panel" aria-labelledby="ages">
        <h2 id="ages">{t('overview.ages.title')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('overview.ages.since')}</th>
              <th scope="col" className="number">
                {t('overview.ages.count')}
              </th>
              <th scope="col">{t('overview.ages.chart')}</th>
            </tr>
          </thead>
          <tbody>
            {overview.ages.map(({ from, to, count: found }) => (
              <tr key={from}>
                <th scope="row">{rangeOf(from, to)}</th>
                <td className="number">{count(found)}</td>
                <td className="chart-cell">
                  <Bar pieces={[{ share: found / oldest, colour: 1 }]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="panel" aria-labelledby="idle">
        <h2 id="idle">{t('overview.idle.title')}</h2>
        <p className="soft">{t('overview.idle.note', { days: idleDays })}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('overview.idle.left')}</th>
              <th scope="col" className="number">
                {t('overview.idle.amount')}
              </th>
              <th scope="col">{t('overview.ages.chart')}</th>
            </tr>
          </thead>
          <tbody>
            {overview.idle.map(({ from, to, count: found, amount }) => (
              <tr key={from ?? -1}>
                <th scope="row">{rangeOf(from, to)}</th>
                <td className="number">
                  {rupiah(amount)}
                  <div className="soft">{t('overview.households', { households: count(found) })}</div>
                </td>
                <td className="chart-cell">
                  <Bar pieces={[{ share: amount / mostIdle, colour: (to ?? Infinity) <= 14 ? 4 : 3 }]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <FoundLink kind="NOT_WITHDRAWN">{t('overview.idle.all')}</FoundLink>
        </p>
      </section>
    </div>
  );
}

/** Says ranges of days in words. */
function useRanges(): (from: number | undefined, to: number | undefined) => string {
  const { t } = useTranslation();
  return (from, to) => {
    if (from === undefined) return t('overview.ages.over');
    return to === undefined ? t('overview.ages.from', { from }) : t('overview.ages.range', { from, to });
  };
}
