import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { answered, api } from './client.js';

/** All kabupaten and kota. */
export function useRegions() {
  return useQuery({
    queryKey: ['regions'],
    staleTime: Infinity,
    queryFn: () => answered(api.GET('/api/v1/regions')),
  });
}

/** Whether everything in a region is invented: no province has this code. */
export function isSampleRegion(code: string): boolean {
  return code.startsWith('99.');
}

/** Names a region by its code; by the code itself until the names are there. */
export function useRegionName(): (code: string) => string {
  const { t } = useTranslation();
  const { data } = useRegions();
  return (code) =>
    isSampleRegion(code) ? t('sample.city') : (data?.find((region) => region.code === code)?.name ?? code);
}

/** The kecamatan of a region with their kelurahan; not asked for before a region is known. */
export function useDistricts(region: string | undefined) {
  return useQuery({
    queryKey: ['regions', region],
    staleTime: Infinity,
    enabled: region !== undefined,
    queryFn: () =>
      answered(api.GET('/api/v1/regions/{code}/districts', { params: { path: { code: region! } } })),
  });
}
