import { type CommitStep } from '#adapters/sqlite';
import { type FaultPoint } from '../../../../../libs/testing/src/crashes/fault-points.js';
import { type Doom, Reaches } from '../../../../../libs/testing/src/crashes/reaches.js';
import { sayReached } from './life-words.js';

/** Loaded by the writer's thread of a store (SqliteOptions.watch): its address says of which city, and where that one ends. */
const { searchParams } = new URL(import.meta.url);
const city = Number(searchParams.get('city'));
const doom = JSON.parse(searchParams.get('doom') ?? 'null') as Doom | null;
const reaches = new Reaches(doom ?? undefined, (point) => sayReached(city, point));

const POINTS: Readonly<Record<CommitStep, FaultPoint>> = {
  WRITTEN: 'before store commits transaction',
  COMMITTED: 'after store commits transaction',
};

export function reach(step: CommitStep): void {
  reaches.reach(POINTS[step]);
}
