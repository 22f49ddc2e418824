import { useTranslation } from 'react-i18next';
import { type Overview, type Part } from './overview.js';
import { Bar } from '../../parts/bar.js';
import { TableFrame } from '../../parts/table-frame.js';
import { useFormats } from '../../texts/formats.js';
import { FoundLink } from './found-link.js';

const STAGES = ['entitled', 'delivered', 'withdrawn', 'notDelivered', 'unknown'] as const;

/** From entitled to withdrawn, by programme and channel. */
export function Funnels({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="funnels">
      <h2 id="funnels">{t('overview.funnels.title')}</h2>
      <TableFrame label={t('overview.funnels.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('overview.funnels.of')}</th>
              {STAGES.map((stage) => (
                <th key={stage} scope="col" className="number">
                  {t(`overview.funnels.${stage}`)}
                </th>
              ))}
              <th scope="col">{t('overview.funnels.chart')}</th>
            </tr>
          </thead>
          <tbody>
            {overview.funnels.map((funnel) => {
              const { programme, channel } = funnel;
              return (
                <tr key={`${programme} ${channel}`}>
                  <th scope="row">
                    <FoundLink programme={programme} channel={channel}>
                      {programme} · {channel}
                    </FoundLink>
                  </th>
                  {STAGES.map((stage) => (
                    <PartCell key={stage} part={funnel[stage]} />
                  ))}
                  <td className="chart-cell">
                    <Chart funnel={funnel} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}

function PartCell({ part }: { readonly part: Part }) {
  const { count, rupiah } = useFormats();
  return (
    <td className="number">
      {count(part.count)}
      <div className="soft">{rupiah(part.amount)}</div>
    </td>
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
