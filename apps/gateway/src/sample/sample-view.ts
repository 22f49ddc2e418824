import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** How far the sample data are loaded. */
export class SampleView {
  @ApiProperty({ description: 'Nothing but sample data is here, so that they may be loaded.' })
  readonly mayLoad: boolean;

  @ApiPropertyOptional({ description: 'Id of its cycle; absent where none is loaded.' })
  readonly cycle?: string;

  @ApiProperty({ type: 'integer', description: 'Files that were given so far.' })
  readonly given: number;

  @ApiProperty({ type: 'integer', description: 'Files in all.' })
  readonly files: number;

  @ApiProperty({ description: 'Its files are being given, by the instance that was asked.' })
  readonly isLoading: boolean;
}
