import { LINK_KINDS, OUTCOMES } from '#domain';
import { NarrowedQuery, WordField } from '../books/book-query.js';
import { Field, wordRule } from '../edge/field.js';

/** Which payments are asked for. */
export class LinkQuery extends NarrowedQuery {
  @Field({
    ...wordRule('LINK_UNKNOWN', LINK_KINDS, 'How a payment found its household, as in links.csv.'),
    isOptional: true,
  })
  readonly link?: string;

  @Field({
    ...wordRule('OUTCOME_UNKNOWN', OUTCOMES),
    isOptional: true,
  })
  readonly outcome?: string;

  @WordField('Ref of a household: the payments that are its own, and those that may be.')
  readonly household?: string;
}
