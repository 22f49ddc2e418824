import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

class PreviewColumn {
  @ApiProperty({ description: 'Letters as in a spreadsheet.' })
  readonly column: string;

  @ApiProperty()
  readonly header: string;

  @ApiProperty({
    nullable: true,
    type: 'string',
    description: 'What it is read as; null for a column that is not read.',
  })
  readonly field: string | null;

  @ApiProperty({ type: 'number', description: '0 to 1.' })
  readonly confidence: number;

  @ApiProperty({ type: [String], description: 'Up to three values, identifiers masked.' })
  readonly examples: readonly string[];
}

/** A mapping as it can be corrected and given back. */
export class PreviewMapping {
  @ApiProperty()
  readonly kind: string;

  @ApiProperty({ type: 'integer' })
  readonly headerRow: number;

  @ApiProperty({ type: 'number' })
  readonly confidence: number;

  @ApiProperty({ type: [PreviewColumn] })
  readonly columns: readonly PreviewColumn[];
}

class PreviewRow {
  @ApiProperty({ type: 'integer' })
  readonly row: number;

  @ApiProperty({ type: [String] })
  readonly cells: readonly string[];
}

export class PreviewSheet {
  @ApiProperty({ description: 'Empty for a CSV.' })
  readonly name: string;

  @ApiProperty({ type: 'integer' })
  readonly headerRow: number;

  @ApiProperty({ type: [String] })
  readonly headers: readonly string[];

  @ApiProperty({ type: [PreviewRow], description: 'The first rows, identifiers masked.' })
  readonly firstRows: readonly PreviewRow[];
}

export class PreviewCount {
  @ApiProperty()
  readonly code: string;

  @ApiProperty({ type: 'integer' })
  readonly count: number;
}

/** What a file says that its rows come to, and what they come to. */
export class PreviewControl {
  @ApiProperty({ description: '`COUNT`, or the header of the column that was added up.' })
  readonly measure: string;

  @ApiProperty({ type: 'integer' })
  readonly stated: number;

  @ApiProperty({ type: 'integer' })
  readonly counted: number;
}

class PreviewRefusal {
  @ApiProperty()
  readonly code: string;

  @ApiProperty()
  readonly detail: string;
}

/** A mapping that came with an earlier file. */
export class RememberedView {
  @ApiProperty({ description: 'Id of the file that it came with.' })
  readonly file: string;

  @ApiProperty()
  readonly name: string;

  @ApiProperty({ format: 'date-time', description: 'When that was uploaded.' })
  readonly at: string;
}

/** How a file would be read. */
export class PreviewView {
  @ApiProperty()
  readonly sha256: string;

  @ApiProperty({ description: 'Only the start of a large file was looked at.' })
  readonly partial: boolean;

  @ApiProperty({ type: [String], description: 'What a column of a file of this role can be read as.' })
  readonly fields: readonly string[];

  @ApiPropertyOptional({ description: 'What it looks like; amendments look like a roster.' })
  readonly kind?: string;

  @ApiProperty({ type: [PreviewSheet] })
  readonly sheets: readonly PreviewSheet[];

  @ApiProperty({ type: 'integer' })
  readonly rows: number;

  @ApiProperty({ type: 'integer' })
  readonly accepted: number;

  @ApiProperty({ type: 'integer' })
  readonly rejected: number;

  @ApiProperty({ type: [PreviewCount] })
  readonly rejects: readonly PreviewCount[];

  @ApiProperty({ type: [PreviewCount] })
  readonly warnings: readonly PreviewCount[];

  @ApiPropertyOptional({ type: 'integer', description: 'Rupiah that the accepted rows state.' })
  readonly amount?: number;

  @ApiPropertyOptional({
    type: [PreviewControl],
    description: 'Totals of the file itself, where it has any.',
  })
  readonly controls?: readonly PreviewControl[];

  @ApiPropertyOptional({ format: 'date', description: 'The newest day in it, mostly that of the report.' })
  readonly newestDay?: string;

  @ApiPropertyOptional({ type: PreviewMapping })
  readonly mapping?: PreviewMapping;

  @ApiPropertyOptional({
    type: RememberedView,
    description: 'The mapping was given with an earlier file of this sender; send another one to correct it.',
  })
  readonly remembered?: RememberedView;

  @ApiPropertyOptional({ type: PreviewRefusal, description: 'Why it would be refused.' })
  readonly refusal?: PreviewRefusal;
}
