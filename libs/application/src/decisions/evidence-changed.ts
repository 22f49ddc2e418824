import { type DescribedQuestion } from '#domain';
import { Refused } from '../faults/refused.js';

/** The person saw other evidence than there is now: the question as it stands has to be answered instead. */
export class EvidenceChanged extends Refused {
  constructor(
    readonly cycle: string,
    readonly question: DescribedQuestion,
  ) {
    super('EVIDENCE_CHANGED');
  }
}
