import { type SettingsChangedV1 } from '#contracts';
import { type Announcing, unsentPlace } from '../outbox/announcing.js';
import { type CollectionDefinition } from '../ports/collections.js';

/** How a cycle is reconciled; days are ISO, months `2026-01/2026-03`. */
export type CycleSettings = Readonly<SettingsChangedV1['settings']>;

/** A round of disbursement in one region. */
export interface CycleRecord extends Announcing {
  readonly region: string;
  readonly settings: CycleSettings;
  /** Counted from 1 with each change of the settings. */
  readonly revision: number;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Who changed it last. */
  readonly changedBy: string;
  /** Id of the message that tells the last change. */
  readonly lastMessage: string;
  /** When its data were destroyed; nothing of it changes any more. */
  readonly purgedAt?: string;
}

/** Cycles; written by the gateway. A region has one of the same months. */
export const CYCLES: CollectionDefinition<CycleRecord> = {
  name: 'cycles',
  owner: 'gateway',
  unique: { period: ({ region, settings }) => periodKey(region, settings.months) },
  lists: {
    ofRegion: ({ region, createdAt }) => ({ of: region, at: createdAt }),
    byAge: ({ createdAt }) => ({ of: '', at: createdAt }),
    unsent: unsentPlace,
  },
};

/** By which two cycles are the same. */
export function periodKey(region: string, months: string): string {
  return `${region} ${months}`;
}
