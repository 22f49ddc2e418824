import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Grant } from '../../api/accounts.js';
import { useDistricts, useRegions } from '../../api/regions.js';
import { SelectField } from '../../parts/select-field.js';
import { RegionField, regionIn } from '../cycles/region-field.js';

interface GrantRowProps {
  readonly grant: Grant;
  /** Counted from 1. */
  readonly number: number;
  readonly wrong: string | undefined;
  onChange(grant: Grant): void;
  /** Absent for the only one. */
  readonly onRemove: (() => void) | undefined;
}

/** One region in which a role holds, or a part of it. */
export function GrantRow({ grant, number, wrong, onChange, onRemove }: GrantRowProps) {
  const { t } = useTranslation();
  const { region, kecamatan, kelurahan } = grant;
  const { data: regions = [] } = useRegions();
  const known = regions.find(({ code }) => code === region);
  const { data: districts = [] } = useDistricts(known?.code);
  const [typed, setTyped] = useState<string>();
  const district = districts.find(({ name }) => isSame(name, kecamatan));
  const villages = district?.villages ?? [];
  return (
    <div className="grant" role="group" aria-label={t('accounts.areaNumber', { number })}>
      <RegionField
        value={typed ?? (known ? `${known.name} (${known.code})` : region)}
        wrong={wrong}
        onChange={(text) => {
          setTyped(text);
          onChange({ region: regionIn(text) });
        }}
      />
      <SelectField
        label={t('accounts.kecamatan')}
        value={district?.name ?? kecamatan ?? ''}
        onChange={({ target }) => onChange({ region, ...named('kecamatan', target.value) })}
      >
        <option value="">{t('accounts.wholeRegion')}</option>
        <Names names={districts.map(({ name }) => name)} chosen={kecamatan} />
      </SelectField>
      <SelectField
        label={t('accounts.kelurahan')}
        value={villages.find((name) => isSame(name, kelurahan)) ?? kelurahan ?? ''}
        onChange={({ target }) =>
          onChange({ region, ...named('kecamatan', kecamatan), ...named('kelurahan', target.value) })
        }
      >
        <option value="">{t('accounts.wholeKecamatan')}</option>
        <Names names={villages} chosen={kelurahan} />
      </SelectField>
      {onRemove && (
        <button type="button" className="button button-small" onClick={onRemove}>
          {t('accounts.removeArea')}
          <span className="hidden"> {t('accounts.areaNumber', { number })}</span>
        </button>
      )}
    </div>
  );
}

/** Names to choose from, with the one that is chosen even if the official list has it otherwise. */
function Names({
  names,
  chosen,
}: {
  readonly names: readonly string[];
  readonly chosen: string | undefined;
}) {
  const isListed = chosen === undefined || names.some((name) => isSame(name, chosen));
  return [...(isListed ? [] : [chosen]), ...names].map((name) => (
    <option key={name} value={name}>
      {name}
    </option>
  ));
}

function named(part: 'kecamatan' | 'kelurahan', name = ''): Partial<Grant> {
  return name === '' ? {} : { [part]: name };
}

/** The roster writes in capitals what the official list does not. */
function isSame(name: string, other: string | undefined): boolean {
  return name.toUpperCase() === other?.toUpperCase();
}
