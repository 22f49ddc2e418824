import { Field, textRule } from '../edge/field.js';

/** Why a file is taken out, or counts again. */
export class TurnBody {
  @Field({ ...textRule(3, 500), api: { type: 'string', minLength: 3, maxLength: 500 } })
  readonly reason: string;
}
