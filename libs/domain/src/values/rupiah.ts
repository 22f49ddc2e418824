/** An amount in whole rupiah, at most 13 digits; never negative in input, may be negative as a difference. */
export type Rupiah = number & { readonly __unit: 'rupiah' };

/** The largest amount that an input may state: 13 digits (file contract, Values). */
export const LARGEST_RUPIAH = 9_999_999_999_999;

/** Takes whole rupiah (integer, 0 to 13 digits) and returns them branded; throws RangeError for anything else. */
export function rupiah(amount: number): Rupiah {
  if (!Number.isSafeInteger(amount) || Math.abs(amount) > LARGEST_RUPIAH)
    throw new RangeError('not an amount in whole rupiah');
  return amount as Rupiah;
}
