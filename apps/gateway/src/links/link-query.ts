import { LINK_KINDS, OUTCOMES } from '#domain';
import { NarrowedQuery, WordField } from '../books/book-query.js';
import { Field } from '../edge/field.js';

/** Which payments are asked for. */
export class LinkQuery extends NarrowedQuery {
  @Field({
    code: 'LINK_UNKNOWN',
    check: (value) => (LINK_KINDS as readonly unknown[]).includes(value),
    isOptional: true,
    api: { enum: [...LINK_KINDS], description: 'How a payment found its household, as in links.csv.' },
  })
  readonly link?: string;

  @Field({
    code: 'OUTCOME_UNKNOWN',
    check: (value) => (OUTCOMES as readonly unknown[]).includes(value),
    isOptional: true,
    api: { enum: [...OUTCOMES] },
  })
  readonly outcome?: string;

  @WordField('Ref of a household: the payments that are its own, and those that may be.')
  readonly household?: string;
}
