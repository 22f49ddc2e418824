import { useTranslation } from 'react-i18next';
import { type Overview } from '../../api/overview.js';
import { Bar } from '../../parts/bar.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { useFormats } from '../../texts/formats.js';
import { FoundLink } from './found-link.js';
import { RowsLink } from './rows-link.js';

const STAGES = [
  { name: 'entitled', part: undefined },
  { name: 'delivered', part: 'DELIVERED' },
  { name: 'withdrawn', part: 'WITHDRAWN' },
  { name: 'notDelivered', part: 'NOT_DELIVERED' },
  { name: 'unknown', part: 'UNKNOWN' },
] as const;

/** From entitled to withdrawn, by programme and channel. */
export function Funnels({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const { rupiah } = useFormats();
  return (
    <section className="panel" aria-labelledby="funnels">
      <h2 id="funnels">{t('overview.funnels.title')}</h2>
      <FramedTable
        label={t('overview.funnels.title')}
        columns={[
          t('overview.funnels.of'),
          ...STAGES.map(({ name }) => numbers(t(`overview.funnels.${name}`))),
          t('overview.funnels.chart'),
        ]}
      >
        {overview.funnels.map((funnel) => {
          const { programme, channel } = funnel;
          return (
            <tr key={`${programme} ${channel}`}>
              <th scope="row">
                <FoundLink programme={programme} channel={channel}>
                  {programme} · {channel}
                </FoundLink>
              </th>
              {STAGES.map(({ name, part }) => (
                <td key={name} className="number">
                  <RowsLink
                    total={funnel[name].count}
                    programme={programme}
                    channel={channel}
                    {...(part && { part })}
                  />
                  <div className="soft">{rupiah(funnel[name].amount)}</div>
                </td>
              ))}
              <td className="chart-cell">
                <Chart funnel={funnel} />
              </td>
            </tr>
          );
        })}
      </FramedTable>
    </section>
  );
}

/** Withdrawn, delivered but not withdrawn, not delivered, unknown. */
function Chart({ funnel }: { readonly funnel: Overview['funnels'][number] }) {
  const { entitled, delivered, withdrawn, notDelivered, unknown } = funnel;
  const share = (count: number): number => (entitled.count === 0 ? 0 : count / entitled.count);
  return (
    <Bar
      pieces={[
        { share: share(withdrawn.count), colour: 2 },
        { share: share(delivered.count - withdrawn.count), colour: 3 },
        { share: share(notDelivered.count), colour: 4 },
        { share: share(unknown.count), colour: 5 },
      ]}
    />
  );
}
