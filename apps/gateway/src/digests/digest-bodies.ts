import { Field } from '../edge/field.js';

export class WantedDigestBody {
  @Field({
    code: 'NO_BOOLEAN',
    check: (value) => typeof value === 'boolean',
    api: { type: 'boolean', description: 'Whether one wants to get digests.' },
  })
  readonly isWanted: boolean;
}
