/** `NIK …0001` of a masked NIK; empty where there is none. */
export function shortNik(masked: string | undefined): string {
  return masked === undefined ? '' : `NIK …${masked.slice(-4)}`;
}
