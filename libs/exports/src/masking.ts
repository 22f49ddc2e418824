import { maskNumber } from '#domain';

/** Shows identifiers masked to their last four digits, or in clear for those who may see them. */
export type ShowNumber = (digits: string) => string;

/** The way that a command shows identifiers. */
export function showNumber(unmasked: boolean): ShowNumber {
  return unmasked ? (digits) => digits : maskNumber;
}
