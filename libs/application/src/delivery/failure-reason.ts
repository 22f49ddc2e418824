import { isFault } from '../faults/fault.js';

/** A line of a stack; the message above it may have lines of its own. */
const PLACE = /^\s+at .+:\d+:\d+\)?$/;

/** Why, without personal data: what an unexpected error says may quote what it failed on, so that only its kind and its place are told. */
export function failureReason(thrown: unknown): { readonly code: string; readonly reason: string } {
  if (isFault(thrown) || isMessageFault(thrown)) return { code: thrown.code, reason: thrown.message };
  if (!(thrown instanceof Error)) return { code: 'UNEXPECTED', reason: typeof thrown };
  const place = thrown.stack?.split('\n').find((line) => PLACE.test(line));
  return { code: 'UNEXPECTED', reason: `${thrown.name} ${place?.trim() ?? ''}`.trim() };
}

/** Whether the message itself is at fault, so that trying again is in vain. */
export function isMessageFault(thrown: unknown): thrown is Error & { readonly code: string } {
  if (!(thrown instanceof Error) || !('code' in thrown)) return false;
  return thrown.code === 'MESSAGE_INVALID' || thrown.code === 'MESSAGE_UNKNOWN';
}
