import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useChosenCycle, useCycles } from '../../api/cycles.js';
import { useRegionName } from '../../api/regions.js';
import { Loading } from '../../parts/loading.js';
import { ProblemNotice } from '../../parts/problem-notice.js';
import { SelectField } from '../../parts/select-field.js';
import { MappingList } from './mapping-list.js';

/** By which the address of the page names its region. */
const REGION = 'wilayah';

/** What is remembered of the columns of senders, and the way to forget it. */
export function MappingsPage() {
  const { t } = useTranslation();
  const { data: cycles, error, refetch } = useCycles();
  return (
    <div className="stack">
      <h1>{t('pages.mappings')}</h1>
      <p>{t('mappings.intro')}</p>
      {error && cycles === undefined && <ProblemNotice problem={error} again={refetch} />}
      {cycles === undefined ? (
        !error && <Loading />
      ) : cycles.length === 0 ? (
        <p>{t('mappings.noCycle')}</p>
      ) : (
        <OfRegion regions={[...new Set(cycles.map(({ region }) => region))]} />
      )}
    </div>
  );
}

/** Those of the region of the cycle that is looked at, or of another one that has cycles. */
function OfRegion({ regions }: { readonly regions: readonly string[] }) {
  const { t } = useTranslation();
  const regionName = useRegionName();
  const chosen = useChosenCycle();
  const [search, setSearch] = useSearchParams();
  const named = search.get(REGION);
  const region = regions.find((each) => each === named) ?? chosen?.region ?? regions[0]!;
  return (
    <>
      {regions.length > 1 && (
        <SelectField
          label={t('mappings.region')}
          value={region}
          onChange={({ target }) =>
            setSearch((before) => {
              const next = new URLSearchParams(before);
              next.set(REGION, target.value);
              return next;
            })
          }
        >
          {regions.map((each) => (
            <option key={each} value={each}>
              {regionName(each)}
            </option>
          ))}
        </SelectField>
      )}
      <MappingList key={region} region={region} />
    </>
  );
}
