import { type OutgoingRecord } from '#application';

/** Records of one key with the values that are given. */
export function recordsOf(key: string, ...values: string[]): OutgoingRecord[] {
  return values.map((value) => ({ key, value }));
}

/** Keys of regions; among so many, every partition of a small topic has one. */
export const REGIONS = Array.from({ length: 40 }, (_, at) => `18.${10 + at}`);
