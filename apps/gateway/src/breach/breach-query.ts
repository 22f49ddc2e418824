import { MomentField } from '../audit/moment-field.js';
import { Field } from '../edge/field.js';

/** Of which time, and about whose account, something is to be known. */
export class BreachQuery {
  @MomentField('The first moment of the span of time.', false)
  readonly from: string;

  @MomentField('The last moment of the span of time.', false)
  readonly to: string;

  @Field({
    code: 'NO_TEXT',
    check: (value) => typeof value === 'string',
    isOptional: true,
    api: {
      type: 'string',
      description: 'User name of the account that is suspected; all where it is left out.',
    },
  })
  readonly account?: string;

  @MomentField('When it became known that data were disclosed: the notice has to be given within 72 hours.')
  readonly known?: string;
}
