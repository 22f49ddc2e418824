import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type StatedNumbers, type UnmaskingCounts } from '#application';
import { type Language } from '../problems/problem.js';
import { plain, type Sentences } from '../problems/problem-kind.js';

/** How many households the person saw the numbers of, with this one. */
class UnmaskingCountsView implements UnmaskingCounts {
  @ApiProperty({ type: 'integer', description: 'In the last hour.' })
  readonly hour: number;

  @ApiProperty({ type: 'integer', description: 'In the last 24 hours.' })
  readonly day: number;
}

/** Numbers in clear, as a row of the list or of a report states them. */
export class NumbersView {
  @ApiPropertyOptional({ description: 'All digits; of a damaged one those that the report has.' })
  readonly nik?: string;

  @ApiPropertyOptional()
  readonly kk?: string;

  @ApiPropertyOptional()
  readonly account?: string;

  @ApiPropertyOptional()
  readonly card?: string;

  @ApiProperty({ type: UnmaskingCountsView })
  readonly shown: UnmaskingCounts;

  @ApiPropertyOptional({
    description: 'Where so many were seen that it is noted, in Indonesian (English by Accept-Language).',
  })
  readonly warning?: string;
}

const MANY: Sentences = plain(
  'Anda membuka nomor lengkap banyak keluarga dalam waktu singkat; hal ini dicatat dan dapat dilihat pengelola serta pemeriksa. Buka hanya yang diperlukan.',
  'You open the whole numbers of many households in a short time; this is noted, and administrators and auditors see it. Open only what you need.',
);

export function numbersView(
  { nik, kk, account, card }: StatedNumbers,
  { isMany, ...shown }: UnmaskingCounts & { readonly isMany: boolean },
  language: Language,
): NumbersView {
  const stated = Object.entries({ nik, kk, account, card }).filter(([, digits]) => digits !== '');
  return {
    ...Object.fromEntries(stated),
    shown,
    ...(isMany ? { warning: MANY[language]({}) } : {}),
  };
}
