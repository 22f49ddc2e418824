import { useTranslation } from 'react-i18next';
import { EVERY_REGION, type Grant } from '../../api/accounts.js';
import { useRegionName } from '../../api/regions.js';

/** Where a role holds, in names: `Kota Metro`, or a part of it. */
export function useGrantText(): (grant: Grant) => string {
  const { t } = useTranslation();
  const regionName = useRegionName();
  return ({ region, kecamatan, kelurahan }) => {
    const whole = region === EVERY_REGION ? t('accounts.everywhere') : regionName(region);
    const parts = [
      kelurahan === undefined ? undefined : t('accounts.inKelurahan', { name: kelurahan }),
      kecamatan === undefined ? undefined : t('accounts.inKecamatan', { name: kecamatan }),
    ];
    return [...parts.filter((part) => part !== undefined), whole].join(', ');
  };
}
