import { useTranslation } from 'react-i18next';
import { useDiscrepancyCounts } from '../../api/discrepancies.js';
import { SelectField } from '../../parts/select-field.js';

export interface Place {
  readonly kecamatan: string;
  readonly kelurahan: string;
}

interface PlaceFieldsProps {
  readonly cycle: string;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** Of which part of the region: those that have discrepancies. */
export function PlaceFields({ cycle, place, onPlace }: PlaceFieldsProps) {
  const { t } = useTranslation();
  const all = useDiscrepancyCounts(cycle, {});
  const within = useDiscrepancyCounts(cycle, place.kecamatan === '' ? {} : { kecamatan: place.kecamatan });
  const [kecamatan, kelurahan] = [all.data?.kecamatan ?? [], within.data?.kelurahan ?? []];
  return (
    <>
      <SelectField
        label={t('lists.kecamatan')}
        value={place.kecamatan}
        onChange={({ target }) => onPlace({ kecamatan: target.value, kelurahan: '' })}
      >
        <Options words={kecamatan} />
      </SelectField>
      <SelectField
        label={t('lists.kelurahan')}
        value={place.kelurahan}
        // Those of the kecamatan before are not to be chosen.
        disabled={within.isPlaceholderData}
        onChange={({ target }) => onPlace({ ...place, kelurahan: target.value })}
      >
        <Options words={kelurahan} />
      </SelectField>
    </>
  );
}

function Options({ words }: { readonly words: readonly { readonly word: string }[] }) {
  const { t } = useTranslation();
  return (
    <>
      <option value="">{t('lists.all')}</option>
      {words
        .map(({ word }) => word)
        .filter((word) => word !== '')
        .sort()
        .map((word) => (
          <option key={word}>{word}</option>
        ))}
    </>
  );
}
