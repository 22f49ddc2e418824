import { assignOneToOne } from '../../../domain/src/scoring/assign-one-to-one.js';
import { type Candidate, candidatesBetween, candidatesWithin } from './candidates.js';
import { febrlEvidence } from './febrl-evidence.js';
import { type FebrlRecord } from './febrl-records.js';
import { joinClusters } from './join-clusters.js';
import { PairModel } from './pair-model.js';

/** Which records are one person, and how it was found out. */
export interface Linkage {
  readonly pairs: readonly Candidate[];
  readonly candidates: readonly Candidate[];
  readonly model: PairModel;
}

/** Links two files in each of which a person stands once: the likeliest one-to-one assignment, of pairs that are likelier than not. */
export function linkRecords(lefts: readonly FebrlRecord[], rights: readonly FebrlRecord[]): Linkage {
  const candidates = candidatesBetween(lefts, rights);
  const size = lefts.length * rights.length;
  const model = new PairModel(febrlEvidence([...lefts, ...rights]), { lefts, rights, candidates, size });
  const pairs = assignOneToOne(model.likelyPairs()).map(({ left, right }) => [left, right] as const);
  return { pairs, candidates, model };
}

/** Finds the records of one file that are one person: clusters, and all pairs within them. */
export function deduplicateRecords(records: readonly FebrlRecord[]): Linkage {
  const candidates = candidatesWithin(records);
  const size = (records.length * (records.length - 1)) / 2;
  const model = new PairModel(febrlEvidence(records), { lefts: records, rights: records, candidates, size });
  const clusters = joinClusters(records.length, model.likelyPairs(), (left, right) =>
    model.oddsOf(left, right),
  );
  return { pairs: clusters.flatMap(pairsWithin), candidates, model };
}

function pairsWithin(cluster: readonly number[]): Candidate[] {
  return cluster.flatMap((left, place) => cluster.slice(place + 1).map((right) => [left, right] as const));
}
