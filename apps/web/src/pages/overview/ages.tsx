import { useTranslation } from 'react-i18next';
import { Bar } from '../../parts/bar.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { useFormats } from '../../texts/formats.js';
import { useRanges } from '../../parts/ranges.js';
import { FoundLink } from './found-link.js';
import { type Overview } from '../../api/overview.js';

/** How long discrepancies have been open. */
export function Ages({ ages }: { readonly ages: Overview['ages'] }) {
  const { t } = useTranslation();
  const { count } = useFormats();
  const rangeOf = useRanges('ages');
  const most = Math.max(...ages.map((age) => age.count), 1);
  return (
    <section className="panel" aria-labelledby="ages">
      <h2 id="ages">{t('overview.ages.title')}</h2>
      <FramedTable
        label={t('overview.ages.title')}
        columns={[t('overview.ages.since'), numbers(t('overview.ages.count')), t('overview.ages.chart')]}
      >
        {ages.map(({ from, to, count: found }) => (
          <tr key={from}>
            <th scope="row">
              <FoundLink ageFrom={`${from}`} ageTo={to === undefined ? undefined : `${to}`}>
                {rangeOf(from, to)}
              </FoundLink>
            </th>
            <td className="number">{count(found)}</td>
            <td className="chart-cell">
              <Bar pieces={[{ share: found / most, colour: 1 }]} />
            </td>
          </tr>
        ))}
      </FramedTable>
    </section>
  );
}
