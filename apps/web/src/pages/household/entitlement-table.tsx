import { useTranslation } from 'react-i18next';
import { type Entitlement } from '../../api/household.js';
import { FramedTable, numbers } from '../../parts/framed-table.js';
import { StateTag } from '../../parts/state-tag.js';
import { useFormats } from '../../texts/formats.js';

const AMOUNTS = ['entitled', 'delivered', 'withdrawn', 'difference'] as const;

/** What the list gives a household, programme by programme, and what became of it. */
export function EntitlementTable({ entitlements }: { readonly entitlements: readonly Entitlement[] }) {
  const { t } = useTranslation();
  const { rupiah } = useFormats();
  return (
    <section className="panel">
      <h2>{t('household.entitlements')}</h2>
      {entitlements.length === 0 ? (
        <p>{t('household.notListed')}</p>
      ) : (
        <FramedTable
          label={t('household.entitlements')}
          columns={[
            t('discrepancies.columns.programme'),
            ...AMOUNTS.map((name) => numbers(t(`household.${name}`))),
          ]}
        >
          {entitlements.map((row) => (
            <tr key={row.rosterRef}>
              <th scope="row">
                {row.programme}{' '}
                {row.channel !== undefined && (
                  <span className="soft">{t('household.channel', { channel: row.channel })}</span>
                )}
                <br />
                <StateTag state={row.state} />
              </th>
              {AMOUNTS.map((name) => (
                <td key={name} className="number">
                  {rupiah(row[name] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </FramedTable>
      )}
    </section>
  );
}
