/** A kabupaten or kota by its official code, `18.72` = Kota Metro. */
export type RegionCode = string & { readonly __unit: 'region' };

/** Reads `18.72` (also `1872`); undefined for any other form. */
export function parseRegion(text: string): RegionCode | undefined {
  const match = /^(\d{2})\.?(\d{2})$/.exec(text.trim());
  return match ? (`${match[1]}.${match[2]}` as RegionCode) : undefined;
}
