import { type EstimatedWeights } from '../../../domain/src/scoring/estimate-weights.js';
import { type FebrlFile, readFebrl } from './febrl-records.js';
import { type Judgement, judgeLinkage } from './judge-linkage.js';
import { deduplicateRecords, type Linkage, linkRecords } from './link-records.js';

/** What a run on a FEBRL set gives. */
export interface FebrlReport extends Judgement {
  readonly records: number;
  /** Pairs with a key in common, all of which were compared. */
  readonly compared: number;
  readonly weights: EstimatedWeights;
}

/** FEBRL sets 4a and 4b, as texts of their files: linked one to one. */
export function linkFebrl(leftText: string, rightText: string): FebrlReport {
  const left = readFebrl(leftText);
  const right = readFebrl(rightText);
  return reportOf(linkRecords(left.records, right.records), left, right);
}

/** FEBRL set 3, as the text of its file: deduplicated. */
export function deduplicateFebrl(text: string): FebrlReport {
  const file = readFebrl(text);
  return reportOf(deduplicateRecords(file.records), file, file);
}

function reportOf(linkage: Linkage, left: FebrlFile, right: FebrlFile): FebrlReport {
  return {
    ...judgeLinkage(linkage, left.ids, right.ids),
    records: left === right ? left.ids.length : left.ids.length + right.ids.length,
    compared: linkage.candidates.length,
    weights: linkage.model.weights,
  };
}
