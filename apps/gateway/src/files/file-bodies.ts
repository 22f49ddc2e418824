import { Field, textRule } from '../edge/field.js';

/** Characters of the reason why a file is taken out or counts again. */
export const TURN_REASON = { least: 3, most: 500 };

/** Why a file is taken out, or counts again. */
export class TurnBody {
  @Field({
    ...textRule(TURN_REASON.least, TURN_REASON.most),
    api: {
      type: 'string',
      minLength: TURN_REASON.least,
      maxLength: TURN_REASON.most,
      description: 'Why. Long numbers in it are reduced to their last four digits.',
    },
  })
  readonly reason: string;
}
