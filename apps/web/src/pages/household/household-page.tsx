import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useChosenCycle } from '../../api/cycles.js';
import { type Household, useHousehold } from '../../api/household.js';
import { isProblem } from '../../api/problem.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { FailedPage } from '../../parts/failed-page.js';
import { WayBack } from '../../shell/way-back.js';
import { EntitlementTable } from './entitlement-table.js';
import { FindingList } from './finding-list.js';
import { HOUSEHOLD_LISTS } from './household-link.js';
import { Story } from './story-list.js';

/** By which the address of the page names its household. */
const REF = 'ref';

/** All that is known of one household: its list, what became of it, and the story of that. */
export function HouseholdPage() {
  const cycle = useChosenCycle()!;
  const [search] = useSearchParams();
  const ref = search.get(REF) ?? '';
  const { t } = useTranslation();
  return (
    <div className="stack">
      <WayBack pages={HOUSEHOLD_LISTS} textOf={(page) => `← ${t(`household.back.${page}`)}`} />
      {ref === '' ? <NoHousehold /> : <OneHousehold cycle={cycle.id} householdRef={ref} />}
    </div>
  );
}

/** An address that names no household of the cycle. */
function NoHousehold() {
  const { t } = useTranslation();
  return (
    <>
      <h1>{t('pages.household')}</h1>
      <Notice kind="plain">{t('household.missing')}</Notice>
    </>
  );
}

function OneHousehold({ cycle, householdRef }: { readonly cycle: string; readonly householdRef: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useHousehold(cycle, householdRef);
  if (isProblem(error, 'HOUSEHOLD_MISSING')) return <NoHousehold />;
  if (error) return <FailedPage title={t('pages.household')} problem={error} again={refetch} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <Heading household={data} />
      <EntitlementTable entitlements={data.entitlements} />
      <FindingList
        key={householdRef}
        cycle={cycle}
        household={householdRef}
        discrepancies={data.discrepancies}
        count={data.discrepancyCount}
      />
      <Story household={data} />
    </>
  );
}

/** Who it is; where the list does not have it, as the discrepancies name it. */
function Heading({ household }: { readonly household: Household }) {
  const { t } = useTranslation();
  const who = household.entitlements[0] ?? household.discrepancies[0];
  const place = [who?.kelurahan, who?.kecamatan].filter((name) => name !== undefined).join(', ');
  return (
    <div className="stack-tight">
      <h1>{who?.name ?? t('household.ref', { ref: household.ref })}</h1>
      <p className="soft">
        {[
          who?.nik === undefined ? '' : `NIK …${who.nik.slice(-4)}`,
          place,
          household.entitlements.length === 0
            ? t('household.notListed')
            : t('household.ref', { ref: household.ref }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </div>
  );
}
