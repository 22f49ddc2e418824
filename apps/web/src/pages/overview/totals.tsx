import { useTranslation } from 'react-i18next';
import { type Overview, type Part, sumOf } from '../../api/overview.js';
import { Bar } from '../../parts/bar.js';
import { useFormats } from '../../texts/formats.js';
import { RowsLink } from './rows-link.js';

const PIECES = [
  { name: 'delivered', part: 'DELIVERED', colour: 2 },
  { name: 'notDelivered', part: 'NOT_DELIVERED', colour: 4 },
  { name: 'unknown', part: 'UNKNOWN', colour: 5 },
] as const;

/** What reached people, what did not, and what nobody knows yet: how many, how much, and which part of all. */
export function Totals({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const { rupiah, share } = useFormats();
  const total = (name: 'entitled' | (typeof PIECES)[number]['name']): Part =>
    sumOf(overview.funnels.map((funnel) => funnel[name]));
  const entitled = total('entitled');
  const shareOf = (part: Part): number => (entitled.count === 0 ? 0 : part.count / entitled.count);
  return (
    <section className="panel" aria-labelledby="totals">
      <h2 id="totals">{t('overview.known.title')}</h2>
      <Bar pieces={PIECES.map(({ name, colour }) => ({ share: shareOf(total(name)), colour }))} />
      <dl className="tiles">
        <div className="tile">
          <dt>{t('overview.known.entitled')}</dt>
          <dd className="large">
            <RowsLink total={entitled.count} />
          </dd>
          <dd className="soft">{rupiah(entitled.amount)}</dd>
        </div>
        {PIECES.map(({ name, part, colour }) => {
          const sum = total(name);
          return (
            <div className="tile" key={name}>
              <dt>
                <span className={`key key-${colour}`} />
                {t(`overview.known.${name}`)}
              </dt>
              <dd className="large">
                <RowsLink total={sum.count} part={part} />{' '}
                <small className="soft">{share(shareOf(sum))}</small>
              </dd>
              <dd className="soft">{rupiah(sum.amount)}</dd>
            </div>
          );
        })}
      </dl>
      <p className="soft">{t('overview.known.note')}</p>
    </section>
  );
}
