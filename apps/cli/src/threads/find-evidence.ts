import { OfficialAreas } from '#adapters/areas';
import {
  type Bearers,
  EvidenceFinder,
  type LinkRemarks,
  type NearNationalIds,
  type Shared,
  type StatementEvidence,
  takeShared,
} from '#domain';
import { type OpenMemory, OpenStatements } from './open-statements.js';
import { type Told } from './told.js';

/** The evidence of statements, of which a thread is to find what another one leaves open. */
export interface EvidenceTask {
  readonly evidence: Shared<StatementEvidence>;
  readonly open: OpenMemory;
}

/** Links the statements that the other thread leaves open and does not take itself, and tells what stands in no column. `near`: where NIKs nearby are found, where that is known; `remember` is given who has which name. */
export function* findEvidence(
  task: EvidenceTask,
  near: NearNationalIds | undefined,
  remember: (bearers: Bearers) => void,
): Generator<Told<LinkRemarks>> {
  const evidence = takeShared(task.evidence);
  if (near !== undefined) evidence.index.lookIn(near);
  const finder = new EvidenceFinder(evidence, new OfficialAreas());
  finder.prepare();
  for (const part of new OpenStatements(task.open).taken()) finder.linkOpen(part);
  finder.release();
  evidence.comparer.statements.vocabulary.nationalIds.forgetLookUps();
  remember(finder.bearers);
  const { candidates, margin, inexact } = evidence.links;
  yield { news: { candidates, margin, inexact } };
}
