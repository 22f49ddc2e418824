import { type Segments } from '#application';
import { Bench, type Stand } from '../stand.js';
import { describeHeads } from './describe-heads.js';
import { describeOwners } from './describe-owners.js';
import { describeHeadModel } from './describe-head-model.js';
import { describeStoredSegments } from './describe-stored-segments.js';
import { describeSweep } from './describe-sweep.js';

/** What every store of segments and heads must do. */
export function describeSegmentsContract(name: string, newStand: () => Stand<Segments>): void {
  describe(`segments and heads: ${name}`, () => {
    const bench = new Bench(newStand);
    describeStoredSegments(bench);
    describeHeads(bench);
    describeOwners(bench);
    describeSweep(bench);
    describeHeadModel(bench);
  });
}
