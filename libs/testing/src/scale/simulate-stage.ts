import { type SizedRegion } from './country.js';
import { costOf, type MeasuredCosts } from './measured-costs.js';

/** Who works on what, and how often. */
export interface StagePlan {
  readonly regions: readonly SizedRegion[];
  readonly reconcilers: number;
  /** Of the topic that they read: of one partition nobody has a part. */
  readonly partitions: number;
  /** The partition of a region, from 0 on. */
  partitionOf(code: string): number;
  /** Reports of a channel in a stage; each makes a revision of the book. */
  readonly reports: number;
}

/** What keeps a stage from being done sooner. */
export type StageLimit = 'LARGEST_REGION' | 'LARGEST_PARTITION' | 'RECONCILERS' | 'DATABASE' | 'LOG';

/** What comes of a plan; seconds, bytes. */
export interface SimulatedStage {
  /** From the first to the last revision, when every report of the country comes at once and is waited for before the next one. */
  readonly makespan: number;
  /** What each reconciler computes, the first first. */
  readonly loads: readonly number[];
  /** How many have something to do. */
  readonly busy: number;
  /** What the largest book needs. */
  readonly memory: number;
  /** What the largest region needs, were it alone. */
  readonly largestRegion: number;
  readonly largestPartition: number;
  /** What the database needs to take all of it in. */
  readonly storing: number;
  readonly stored: number;
  /** What the log needs for the alerts. */
  readonly publishing: number;
  readonly limit: StageLimit;
}

/** Lets reconcilers compute the books of a stage: partitions are given out in turn, as the client of Kafka does, and each computes one book at a time. */
export function simulateStage(
  { regions, reconcilers, partitions, partitionOf, reports }: StagePlan,
  costs: MeasuredCosts,
): SimulatedStage {
  const ofPartitions = new Array<number>(partitions).fill(0);
  const loads = new Array<number>(reconcilers).fill(0);
  let largestRegion = 0;
  for (const { code, households } of regions) {
    const seconds = costOf(costs.revising, households) * reports;
    const partition = partitionOf(code);
    ofPartitions[partition]! += seconds;
    loads[partition % reconcilers]! += seconds;
    largestRegion = Math.max(largestRegion, seconds);
  }
  const households = regions.reduce((sum, region) => sum + region.households, 0);
  const largest = Math.max(...regions.map((region) => region.households));
  const stored = households * costs.bytesPerHousehold;
  const storing = stored / costs.storedPerSecond;
  const publishing = (households * costs.alertsPerHousehold) / costs.publishedPerSecond;
  const computing = Math.max(...loads);
  const largestPartition = Math.max(...ofPartitions);
  return {
    makespan: Math.max(computing, storing, publishing),
    loads,
    busy: loads.filter((load) => load > 0).length,
    memory: costOf(costs.memory, largest),
    largestRegion,
    largestPartition,
    storing,
    stored,
    publishing,
    limit: limitOf({ computing, storing, publishing, largestPartition, largestRegion }),
  };
}

function limitOf({
  computing,
  storing,
  publishing,
  largestPartition,
  largestRegion,
}: Pick<SimulatedStage, 'storing' | 'publishing' | 'largestPartition' | 'largestRegion'> & {
  readonly computing: number;
}): StageLimit {
  if (publishing >= Math.max(computing, storing)) return 'LOG';
  if (storing >= computing) return 'DATABASE';
  if (computing <= largestRegion) return 'LARGEST_REGION';
  if (computing <= largestPartition) return 'LARGEST_PARTITION';
  return 'RECONCILERS';
}
