import { isSampleRegion } from '#security';
import { type GatewayParts } from '../gateway-parts.js';

/** What people call a region, in Indonesian; its code where nobody calls it anything. */
export function regionNameOf(areas: GatewayParts['areas'], region: string): string {
  if (isSampleRegion(region)) return 'Kota Contoh (rekaan)';
  return areas.regions().find(({ code }) => code === region)?.name ?? region;
}
