import { useTranslation } from 'react-i18next';
import { type Overview } from '../../api/overview.js';
import { type Summary } from './summary.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { useFormats } from '../../texts/formats.js';
import { FoundLink } from './found-link.js';
import { MONEY_KINDS } from './money-kinds.js';

type Kind = keyof Summary['findings'];

interface KindsProps {
  readonly summary: Summary;
  readonly overview: Overview;
}

/** Discrepancies by kind, in the order of the rules: how many, how much, and what is new since yesterday. */
export function Kinds({ summary, overview }: KindsProps) {
  const { t } = useTranslation();
  const { count, rupiah } = useFormats();
  const found = (Object.keys(summary.findings) as Kind[]).filter(
    (kind) => summary.findings[kind].count > 0 || overview.turns.some((turn) => turn.kind === kind),
  );
  return (
    <section className="panel" aria-labelledby="kinds">
      <h2 id="kinds">{t('overview.kinds.title')}</h2>
      {found.length === 0 ? (
        <p>{t('overview.kinds.none')}</p>
      ) : (
        <FramedTable
          label={t('overview.kinds.title')}
          columns={[
            t('overview.kinds.kind'),
            numbers(t('overview.kinds.count')),
            numbers(t('overview.kinds.difference')),
            t('overview.kinds.change'),
          ]}
        >
          {found.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <FoundLink kind={kind}>{t(`words.kinds.${kind}`)}</FoundLink>
              </th>
              <td className="number">{count(summary.findings[kind].count)}</td>
              <td className="number">
                {MONEY_KINDS.has(kind) ? rupiah(summary.findings[kind].difference) : '–'}
              </td>
              <td>
                <Change kind={kind} turns={overview.turns.find((turn) => turn.kind === kind)} />
              </td>
            </tr>
          ))}
        </FramedTable>
      )}
    </section>
  );
}

interface ChangeProps {
  readonly kind: Kind;
  readonly turns: Overview['turns'][number] | undefined;
}

function Change({ kind, turns }: ChangeProps) {
  const { t } = useTranslation();
  const { count } = useFormats();
  if (turns === undefined) return <span className="soft">{t('overview.kinds.same')}</span>;
  const { opened, cleared } = turns;
  return (
    <>
      {opened > 0 && (
        <div className="change-up">
          <FoundLink kind={kind} ageTo="1">
            {t('overview.kinds.opened', { number: count(opened) })}
          </FoundLink>
        </div>
      )}
      {cleared > 0 && (
        <div className="change-down">{t('overview.kinds.cleared', { number: count(cleared) })}</div>
      )}
    </>
  );
}
