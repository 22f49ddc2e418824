import { type Doom } from '../../../../../libs/testing/src/crashes/reaches.js';

/** What a process does wrong on purpose. */
export type Sabotage =
  /** Heads are moved without comparing. */
  | 'BLIND_MOVES'
  /** Messages are published before what they tell is stored. */
  | 'ANNOUNCING_FIRST'
  /** Messages are not stored with what they tell. */
  | 'FORGETTING'
  /** The store acknowledges first and writes later. */
  | 'WRITING_LATER'
  /** No sabotage: the store of WRITING_LATER, but it writes first. */
  | 'WRITING_FIRST';

/** Services that a process runs on a folder of their own. */
export interface CityOrder {
  readonly folder: string;
  /** ISO day that stands for today. */
  readonly asOf: string;
  /** Milliseconds by which its clock is off. */
  readonly clockError: number;
  readonly doom?: Doom;
  /** A region of which messages are published that nobody can read. */
  readonly spoiledRegion?: string;
  readonly sabotage?: Sabotage;
}

/** What a process lives for. */
export interface LifeOrder {
  readonly cities: readonly CityOrder[];
}

/** The type of messages that nobody can read, as a newer version would publish them. */
export const SPOILED_TYPE = 'file.recycled.v9';
