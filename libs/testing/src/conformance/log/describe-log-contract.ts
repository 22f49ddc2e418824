import { type Log } from '#application';
import { Bench, type Stand } from '../stand.js';
import { describeDeadLetters } from './describe-dead-letters.js';
import { describeDelivery } from './describe-delivery.js';
import { describeGathering } from './describe-gathering.js';
import { describeGroups } from './describe-groups.js';
import { describeLogModel } from './describe-log-model.js';
import { describeProgress } from './describe-progress.js';
import { describePublishing } from './describe-publishing.js';
import { describeTakingAlong } from './describe-taking-along.js';

/** What every log must do, alone and below the delivery with retries and dead letters. */
export function describeLogContract(name: string, newStand: () => Stand<Log>): void {
  describe(`log: ${name}`, () => {
    const bench = new Bench(newStand);
    describePublishing(bench);
    describeProgress(bench);
    describeGroups(bench);
    describeDelivery(bench);
    describeTakingAlong(bench);
    describeGathering(bench);
    describeDeadLetters(bench);
    describeLogModel(bench);
  });
}
