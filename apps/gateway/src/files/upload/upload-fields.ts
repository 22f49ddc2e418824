import { Transform } from 'class-transformer';
import { parseIsoDay } from '#domain';
import { type FileRole } from '#application';
import { programmeCode } from '#intake';
import { Field, wordRule } from '../../edge/field.js';

export const ROLES: readonly FileRole[] = ['roster', 'amendment', 'bri', 'pos', 'exclusions'];

const FILE_ID = /^f-[0-9a-f-]{1,64}$/;

/** Yes and no as a form sends them. */
const asBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';

/** The fields of an upload beside the file. */
export class UploadFields {
  @Field(wordRule('ROLE_UNKNOWN', ROLES))
  readonly role: FileRole;

  @Field({
    code: 'NO_DAY',
    check: (value) => typeof value === 'string' && parseIsoDay(value) !== undefined,
    isOptional: true,
    api: {
      type: 'string',
      format: 'date',
      description: 'Day of the report, which says which of two is newer.',
    },
  })
  readonly statementDate?: string;

  @Field({
    code: 'NO_BOOLEAN',
    check: isBoolean,
    isOptional: true,
    api: { type: 'boolean', default: true, description: 'No later report of this channel is awaited.' },
  })
  @Transform(asBoolean)
  readonly final: boolean = true;

  @Field({
    code: 'PROGRAMME_UNKNOWN',
    details: { known: 'BPNT, PKH' },
    check: (value) => typeof value === 'string' && value.length <= 64 && programmeCode(value) !== undefined,
    isOptional: true,
    api: { type: 'string', description: 'Programme of rows that state none.' },
  })
  readonly programme?: string;

  @Field({
    code: 'NO_ID',
    check: (value) => typeof value === 'string' && FILE_ID.test(value),
    isOptional: true,
    api: { type: 'string', description: 'Id of the file whose place this one takes.' },
  })
  readonly replaces?: string;

  @Field({
    code: 'NO_TEXT',
    check: (value) => typeof value === 'string',
    isOptional: true,
    api: { type: 'string', description: 'What the columns mean (JSON), as a preview proposes it.' },
  })
  readonly mapping?: string;

  @Field({
    code: 'NO_BOOLEAN',
    check: isBoolean,
    isOptional: true,
    api: {
      type: 'boolean',
      default: false,
      description: 'Only shows how the file would be read; nothing is kept.',
    },
  })
  @Transform(asBoolean)
  readonly preview: boolean = false;
}
