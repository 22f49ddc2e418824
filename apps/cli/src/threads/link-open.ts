import { OfficialAreas } from '#adapters/areas';
import {
  EvidenceFinder,
  type LinkRemarks,
  type ListKnowledge,
  type NearNationalIds,
  type Shared,
  shareWords,
  type StatementEvidence,
  takeShared,
} from '#domain';
import { type OpenMemory, OpenStatements } from './open-statements.js';
import { type Told } from './told.js';

/** Makes what linking needs to know of the list, and tells it to the other thread. `near`: where NIKs nearby are found, where that is known; `remember` is given who links. */
export function* prepareLinking(
  shared: Shared<StatementEvidence>,
  near: NearNationalIds | undefined,
  remember: (finder: EvidenceFinder) => void,
): Generator<Told<Shared<ListKnowledge>>> {
  const evidence = takeShared(shared);
  if (near !== undefined) evidence.index.lookIn(near);
  const finder = new EvidenceFinder(evidence, new OfficialAreas());
  remember(finder);
  yield { news: shareWords(finder.prepare()) };
}

/** Links the statements that the other thread leaves open and does not take itself, and tells what stands in no column. */
export function* linkOpen(open: OpenMemory, finder: EvidenceFinder): Generator<Told<LinkRemarks>> {
  for (const part of new OpenStatements(open).taken()) finder.linkOpen(part);
  finder.release();
  const { comparer, links } = finder.evidence;
  comparer.statements.vocabulary.nationalIds.forgetLookUps();
  const { candidates, margin, inexact } = links;
  yield { news: { candidates, margin, inexact } };
}
