import { useTranslation } from 'react-i18next';
import { type Overview } from '../../api/overview.js';
import { Bar } from '../../parts/bar.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { useFormats } from '../../texts/formats.js';
import { FoundLink } from './found-link.js';
import { RowsLink } from './rows-link.js';

type Area = Overview['areas'][number];

/** From which share of not delivered on a row is warmer. */
const HEATS = [0.005, 0.03, 0.06, 0.1] as const;

const shareOf = ({ notDelivered, entitled }: Area): number =>
  entitled.count === 0 ? 0 : notDelivered.count / entitled.count;

/** Not delivered by kelurahan, the worst first: a table with heat, and a bar for each. */
export function Areas({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const areas = overview.areas.toSorted((one, other) => shareOf(other) - shareOf(one));
  const largest = Math.max(...areas.map(shareOf), Number.MIN_VALUE);
  return (
    <section className="panel" aria-labelledby="areas">
      <h2 id="areas">{t('overview.areas.title')}</h2>
      <FramedTable
        label={t('overview.areas.title')}
        columns={[
          t('overview.areas.kelurahan'),
          numbers(t('overview.areas.entitled')),
          numbers(t('words.kinds.NOT_DELIVERED')),
          numbers(t('words.kinds.PAYMENT_FAILED')),
          numbers(t('words.states.RETURNED')),
          numbers(t('overview.areas.amount')),
          numbers(t('overview.areas.share')),
          t('overview.areas.chart'),
          numbers(t('overview.areas.unknown')),
        ]}
      >
        {areas.map((area) => (
          <AreaRow key={`${area.kecamatan} ${area.kelurahan}`} area={area} largest={largest} />
        ))}
      </FramedTable>
    </section>
  );
}

function AreaRow({ area, largest }: { readonly area: Area; readonly largest: number }) {
  const { t } = useTranslation();
  const { count, rupiah, share } = useFormats();
  const { kecamatan, kelurahan, entitled, notDelivered, failed, returned, unknown } = area;
  const heat = HEATS.filter((from) => shareOf(area) >= from).length;
  const place = { ...(kecamatan && { kecamatan }), ...(kelurahan && { kelurahan }) };
  // Rows without a kelurahan cannot be asked for.
  const isNowhere = kelurahan === undefined;
  const found = (kind: string, total: number) =>
    total === 0 || isNowhere ? (
      count(total)
    ) : (
      <FoundLink kind={kind} {...place}>
        {count(total)}
      </FoundLink>
    );
  const rows = (total: number, part?: string) =>
    isNowhere ? count(total) : <RowsLink total={total} {...place} {...(part && { part })} />;
  return (
    <tr>
      <th scope="row">
        {isNowhere ? t('overview.areas.nowhere') : <FoundLink {...place}>{kelurahan}</FoundLink>}
        <div className="soft">{kecamatan}</div>
      </th>
      <td className="number">{rows(entitled.count)}</td>
      <td className="number">{found('NOT_DELIVERED', notDelivered.count - failed.count - returned.count)}</td>
      <td className="number">{found('PAYMENT_FAILED', failed.count)}</td>
      <td className="number">{found('RETURNED', returned.count)}</td>
      <td className="number">{rupiah(notDelivered.amount)}</td>
      <td className={`number heat-${heat}`}>{share(shareOf(area))}</td>
      <td className="chart-cell">
        <Bar pieces={[{ share: shareOf(area) / largest, colour: 4 }]} />
      </td>
      <td className="number">{rows(unknown.count, 'UNKNOWN')}</td>
    </tr>
  );
}
