import { type Decision } from '../../../../domain/src/book/book-input.js';
import { type Linked } from '../linking/competition.js';
import { compare } from '../linking/evidence.js';
import { compareTexts } from '../order-and-refs.js';
import { type Roster } from '../roster.js';
import { speaksOfEveryProgramme } from '../statements.js';
import { payeeByDecision } from './decisions.js';

/** A row that speaks of every programme becomes one statement a programme of its payee, if it has one (docs/rules.md, 3). */
export function withEveryProgramme(
  linked: readonly Linked[],
  decisions: readonly Decision[],
  roster: Roster,
): Linked[] {
  const expanded = linked.flatMap(({ statement, link }) => {
    const byEvidence = link.kind === 'auto' ? link.payees[0] : undefined;
    const payee = speaksOfEveryProgramme(statement)
      ? (payeeByDecision(statement, link, decisions, roster) ?? byEvidence)
      : undefined;
    if (payee === undefined) return [{ statement, link }];
    const programmes = payee.entitlements.map(({ programme }) => programme).sort(compareTexts);
    return programmes.map((programme) => inProgramme({ statement, link }, programme, roster));
  });
  return expanded.map(({ statement, link }, position) => ({ statement: { ...statement, position }, link }));
}

/** The same word about one programme; the evidence is the same but for the amount that is listed there. */
function inProgramme({ statement, link }: Linked, programme: string, roster: Roster): Linked {
  const inside = { ...statement, programme };
  const shown = link.shown && compare(inside, link.shown.payee, roster);
  return { statement: inside, link: { ...link, ...(shown ? { shown } : {}) } };
}
