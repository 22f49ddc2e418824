import { ApiProperty } from '@nestjs/swagger';
import { type FileRole, type SenderMapping } from '#application';
import { columnLetters, type GivenMapping, mappedColumns, shortened, shownText } from '#intake';
import { ROLES } from '../files/upload/upload-fields.js';

/** A header is shown up to here: a whole sentence, but no cell that somebody filled up. */
const LONGEST_HEADER = 120;

class MappedColumnView {
  @ApiProperty({ description: 'Letters as in a spreadsheet.' })
  readonly column: string;

  @ApiProperty({ description: 'As it stood in the file; empty for a column that is told by its place.' })
  readonly header: string;

  @ApiProperty({ nullable: true, type: 'string', description: 'What it is read as; null where it is not.' })
  readonly field: string | null;
}

class MappedWordView {
  @ApiProperty({ description: 'What the column is read as.' })
  readonly field: string;

  @ApiProperty()
  readonly word: string;

  @ApiProperty({ description: 'The word of the same meaning.' })
  readonly means: string;
}

/** What is remembered of the columns of a sender: files of a region and role with one header row. */
export class MappingView {
  @ApiProperty({ description: 'Id of the file that the mapping came with.' })
  readonly id: string;

  @ApiProperty({ enum: [...ROLES] })
  readonly role: FileRole;

  @ApiProperty({ description: 'What that file is called.' })
  readonly name: string;

  @ApiProperty({ format: 'date-time', description: 'When the mapping was given, and who did.' })
  readonly at: string;

  @ApiProperty()
  readonly by: string;

  @ApiProperty({
    type: 'integer',
    description: 'Files of the sender that count and were read by what was said of its columns.',
  })
  readonly files: number;

  @ApiProperty({ format: 'date-time', description: 'When the newest of them was uploaded, and who did.' })
  readonly usedAt: string;

  @ApiProperty()
  readonly usedBy: string;

  @ApiProperty({
    type: [MappedColumnView],
    description:
      'The header row, and what each column is read as, also where the mapping says nothing of it.',
  })
  readonly columns: readonly MappedColumnView[];

  @ApiProperty({ type: [MappedWordView], description: 'Words of the sender that were given a meaning.' })
  readonly words: readonly MappedWordView[];
}

/** `texts` are those of the header row; none for a file from before they were kept. */
export function mappingView(
  { file: { id, item }, files, last }: SenderMapping,
  mapping: GivenMapping,
  texts: readonly string[],
): MappingView {
  return {
    ...{ id, role: item.role, name: item.name, at: item.receivedAt, by: item.receivedBy },
    ...{ files, usedAt: last.receivedAt, usedBy: last.receivedBy },
    columns: mappedColumns(mapping, texts).map(({ column, header, field }) => ({
      column: columnLetters(column),
      header: shortened(shownText(header), LONGEST_HEADER),
      field,
    })),
    words: mapping.words.map(({ field, word, means }) => ({
      field,
      word: shortened(shownText(word), LONGEST_HEADER),
      means: shownText(means),
    })),
  };
}
