import { useTranslation } from 'react-i18next';
import { type LedgerFilters } from '../../api/ledger.js';
import { useOverview } from '../../api/overview.js';
import { WordField } from '../../parts/lists/word-field.js';

interface PlaceFiltersProps {
  readonly cycle: string;
  readonly filters: LedgerFilters;
  readonly onFilters: (filters: LedgerFilters) => void;
}

/** By what of the list of recipients the ledger can be narrowed. */
export function PlaceFilters({ cycle, filters, onFilters }: PlaceFiltersProps) {
  const { t } = useTranslation();
  const { funnels = [], areas = [] } = useOverview(cycle).data ?? {};
  const { kecamatan = '' } = filters;
  const inKecamatan = areas.filter((area) => kecamatan === '' || area.kecamatan === kecamatan);
  const words = {
    programme: funnels.map(({ programme }) => programme),
    channel: funnels.map(({ channel }) => channel),
    kecamatan: areas.map((area) => area.kecamatan),
    kelurahan: inKecamatan.map((area) => area.kelurahan),
  };
  return (['programme', 'channel', 'kecamatan', 'kelurahan'] as const).map((name) => (
    <WordField
      key={name}
      label={t(`discrepancies.filters.${name}`)}
      chosen={filters[name] ?? ''}
      counts={[...new Set(words[name])].flatMap((word) => (word === undefined ? [] : [{ word }]))}
      shown={(word) => word}
      onChoose={(word) => {
        // A kelurahan of another kecamatan would leave nobody.
        const { kelurahan, ...others } = filters;
        onFilters({ ...(name === 'kecamatan' || kelurahan === undefined ? others : filters), [name]: word });
      }}
    />
  ));
}
