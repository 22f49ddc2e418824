import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { parseIsoDay } from '#domain';
import { type MinutesTexts } from '#exports';
import { textOfPaper } from '#intake';
import { Field, type FieldRule, numberRule, TextField, textRule } from '../edge/field.js';

const LONGEST_NAME = 120;
const LONGEST_TEXT = 500;
const MOST_PARTIES = 8;
const MOST_TEXTS = 200;

const name = (description: string): FieldRule => ({
  ...textRule(0, LONGEST_NAME),
  api: { type: 'string', maxLength: LONGEST_NAME, description },
});

/** Empty as long as nobody knows it. */
const DAY = {
  code: 'NO_DAY',
  check: (value: unknown) => value === '' || (typeof value === 'string' && parseIsoDay(value) !== undefined),
  api: { type: 'string', example: '2026-05-04', description: 'Empty as long as it is not known.' },
} as const;

const listRule = (most: number) => ({
  code: 'NO_LIST' as const,
  details: { most: `${most}` },
  check: (value: unknown) => Array.isArray(value) && value.length <= most,
});

/** Somebody who signs. */
export class PartyBody {
  @TextField({ ...textRule(1, LONGEST_NAME), api: { type: 'string', example: 'Bank Rakyat Indonesia' } })
  readonly institution: string;

  @TextField(name('Empty as long as it is not known.'))
  readonly position: string;

  @TextField(name('Empty as long as it is not known.'))
  readonly name: string;
}

/** What is to be done, by whom, until when. */
export class FollowUpBody {
  @TextField({ ...textRule(1, LONGEST_TEXT), api: { type: 'string', maxLength: LONGEST_TEXT } }, textOfPaper)
  readonly matter: string;

  @TextField(name('Empty as long as it is not known.'))
  readonly owner: string;

  @Field(DAY)
  readonly deadline: string;
}

export class MinutesBody {
  @Field({
    ...numberRule(0, Number.MAX_SAFE_INTEGER),
    api: { type: 'integer', minimum: 0, description: 'The version that was seen.' },
  })
  readonly version: number;

  @TextField(name('As the institution numbers its papers.'), textOfPaper)
  readonly number: string;

  @TextField(name('Where it is signed.'))
  readonly place: string;

  @Field(DAY)
  readonly day: string;

  @Field({ ...listRule(MOST_PARTIES), api: { type: () => [PartyBody] } })
  @ValidateNested({ each: true })
  @Type(() => PartyBody)
  readonly parties: readonly PartyBody[];

  @TextField(
    {
      code: 'NO_LIST',
      details: { most: `${MOST_TEXTS}` },
      check: (value) =>
        listRule(MOST_TEXTS).check(value) &&
        (value as unknown[]).every((each) => textRule(1, LONGEST_TEXT).check(each)),
      api: { type: 'array', items: { type: 'string', maxLength: LONGEST_TEXT } },
    },
    textOfPaper,
  )
  readonly legalBasis: readonly string[];

  @Field({ ...listRule(MOST_TEXTS), api: { type: () => [FollowUpBody] } })
  @ValidateNested({ each: true })
  @Type(() => FollowUpBody)
  readonly followUps: readonly FollowUpBody[];
}

export class FinishBody {
  @Field({
    code: 'NO_TEXT',
    check: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
    api: {
      type: 'string',
      description: 'The `hash` of what was seen: that, and nothing else, becomes final.',
    },
  })
  readonly hash: string;
}

/** What people wrote. */
export function textsOf({ number, place, day, parties, legalBasis, followUps }: MinutesBody): MinutesTexts {
  return {
    ...{ number, place, day, legalBasis },
    parties: parties.map(({ institution, position, name }) => ({ institution, position, name })),
    followUps: followUps.map(({ matter, owner, deadline }) => ({ matter, owner, deadline })),
  };
}
