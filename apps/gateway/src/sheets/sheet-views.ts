import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Field } from '../edge/field.js';
import { ROW_SENTENCES } from './row-sentences.js';

/** What comes with a filled-in sheet. */
export class SheetFields {
  @Field({
    code: 'SHEET_DIGEST',
    check: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
    isOptional: true,
    api: {
      type: 'string',
      description:
        '`digest` of the preview that was seen: does what it showed. Without it nothing is changed, and the answer is a preview.',
    },
  })
  @Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value))
  readonly digest?: string;
}

/** A row that changes something, or cannot. */
export class SheetRowView {
  @ApiProperty({ type: 'integer', description: 'Counted from 1, as the spreadsheet does.' })
  readonly row: number;

  @ApiPropertyOptional({ description: 'Where the workbook has several.' })
  readonly sheet?: string;

  @ApiProperty({ enum: ['UNCHANGED', 'CHANGE', 'CONFLICT', 'REFUSED'] })
  readonly outcome: 'UNCHANGED' | 'CHANGE' | 'CONFLICT' | 'REFUSED';

  @ApiPropertyOptional({ description: 'Whom it is about.' })
  readonly name?: string;

  @ApiPropertyOptional({ description: 'What holds now, as a code.' })
  readonly now?: string;

  @ApiPropertyOptional({ description: 'What the row says, as a code.' })
  readonly wanted?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Of the visit that the row tells.' })
  readonly day?: string;

  @ApiPropertyOptional()
  readonly reason?: string;

  @ApiPropertyOptional({
    enum: Object.keys(ROW_SENTENCES),
    description: 'Why it cannot; of a change, what to look at before it is made.',
  })
  readonly code?: string;

  @ApiPropertyOptional({ description: 'The same in a sentence.' })
  readonly detail?: string;
}

/** Why a whole sheet cannot be read. */
class SheetRefusalView {
  @ApiProperty()
  readonly code: string;

  @ApiProperty()
  readonly detail: string;
}

/** What a filled-in sheet would change. */
export class SheetPreviewView {
  @ApiPropertyOptional({ description: 'Stands for the changes; to be sent back to have them made.' })
  readonly digest?: string;

  @ApiProperty({ type: 'integer' })
  readonly rows: number;

  @ApiProperty({ type: 'integer' })
  readonly changes: number;

  @ApiProperty({ type: 'integer', description: 'Not filled in, or as it is already.' })
  readonly unchanged: number;

  @ApiProperty({ type: 'integer', description: 'Somebody else changed it meanwhile.' })
  readonly conflicts: number;

  @ApiProperty({ type: 'integer' })
  readonly refused: number;

  @ApiProperty({ type: [SheetRowView], description: 'The first 200, what is refused before what changes.' })
  readonly shown: readonly SheetRowView[];

  @ApiPropertyOptional({ type: SheetRefusalView })
  readonly refusal?: SheetRefusalView;
}

/** What a filled-in sheet changed. */
export class SheetDoneView {
  @ApiProperty({ type: 'integer' })
  readonly changed: number;

  @ApiProperty({ type: 'integer', description: 'Somebody changed them at the same time: left as they are.' })
  readonly conflicts: number;

  @ApiPropertyOptional({ description: 'Of the last change that books follow; for `after`.' })
  readonly sequence?: string;
}
