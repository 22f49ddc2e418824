import { useTranslation } from 'react-i18next';
import { Bar } from '../../parts/bar.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { useFormats } from '../../texts/formats.js';
import { useRanges } from '../../parts/ranges.js';
import { FoundLink } from './found-link.js';
import { type Overview } from '../../api/overview.js';

interface IdleProps {
  readonly idle: Overview['idle'];
  /** Days after which idle money is pulled back. */
  readonly idleDays: number;
}

/** Days left at most with which a bar is a warning. */
const SOON = 14;

/** How long is left until idle money is pulled back, and how much there is. */
export function Idle({ idle, idleDays }: IdleProps) {
  const { t } = useTranslation();
  const { count, rupiah } = useFormats();
  const rangeOf = useRanges('idle');
  const most = Math.max(...idle.map(({ amount }) => amount), 1);
  return (
    <section className="panel" aria-labelledby="idle">
      <h2 id="idle">{t('overview.idle.title')}</h2>
      <p className="soft">{t('overview.idle.note', { days: idleDays })}</p>
      <FramedTable
        label={t('overview.idle.title')}
        columns={[t('overview.idle.left'), numbers(t('overview.idle.amount')), t('overview.ages.chart')]}
      >
        {idle.map(({ from, to, count: found, amount }) => (
          <tr key={from ?? -1}>
            <th scope="row">
              <FoundLink leftFrom={from?.toString()} leftTo={to?.toString()}>
                {rangeOf(from, to)}
              </FoundLink>
            </th>
            <td className="number">
              {rupiah(amount)}
              <div className="soft">{t('overview.entitlements', { total: count(found) })}</div>
            </td>
            <td className="chart-cell">
              <Bar pieces={[{ share: amount / most, colour: (to ?? Infinity) <= SOON ? 4 : 3 }]} />
            </td>
          </tr>
        ))}
      </FramedTable>
    </section>
  );
}
