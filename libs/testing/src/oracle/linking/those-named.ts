import { thoseWithTheName } from './candidates.js';
import { type Linked } from './competition.js';
import { type Field } from './field.js';

/** Links with those who have the name, as help for the person, once all statements are linked (docs/rules.md, 4). */
export function withThoseNamed(linked: readonly Linked[], field: Field): Linked[] {
  const found = linked.flatMap(({ link }) => (link.kind === 'auto' ? link.payees : []));
  return linked.map(({ statement, link }) => {
    if (link.asked === undefined) return { statement, link };
    const named = thoseWithTheName(statement, link.asked, found, field);
    return { statement, link: { ...link, namesakes: named.map(({ payee }) => payee) } };
  });
}
