import { pipeline } from 'node:stream/promises';
import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { TABLE_FORMS, type TableForm } from '#exports';

/** What files are, by the ending of their name. */
export const MEDIA_TYPES: Readonly<Record<TableForm | 'pdf', string>> = {
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** `cycles` -> `cycles.csv`, `cycles.xlsx`: the last parts of the addresses of a table, by the names of its files. */
export function filesOf(table: string): string[] {
  return TABLE_FORMS.map((form) => `${table}.${form}`);
}

/** Describes a route that answers with a table as a file. */
export function ApiTable(summary: string): MethodDecorator {
  return ApiFile(`${summary} As CSV or as a workbook.`, TABLE_FORMS);
}

/** Describes a route that answers with a file of one of some forms. */
export function ApiFile(summary: string, forms: readonly (keyof typeof MEDIA_TYPES)[]): MethodDecorator {
  return applyDecorators(
    ApiOperation({ summary }),
    ApiProduces(...forms.map((form) => MEDIA_TYPES[form])),
    ApiOkResponse({ schema: { type: 'string', format: 'binary' } }),
  );
}

/** The form that a request asks for by the end of its address. */
export function formOf(request: Pick<Request, 'path'>): TableForm {
  return formAmong(TABLE_FORMS, request);
}

/** The same where a list leaves in other forms. */
export function formAmong<Form extends string>(
  forms: readonly Form[],
  { path }: Pick<Request, 'path'>,
): Form {
  return forms.find((form) => new RegExp(`\\.${form}/?$`, 'i').test(path))!;
}

/** Answers with a table as a file. */
export function sendTable(
  response: Response,
  { name, form }: { readonly name: string; readonly form: TableForm },
  bytes: AsyncGenerator<Uint8Array, void>,
): Promise<void> {
  return sendFile(response, { name: `${name}.${form}`, mediaType: MEDIA_TYPES[form] }, bytes);
}

/** Answers with a file of that name. A failure before the first byte is answered as a problem. */
export async function sendFile(
  response: Response,
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
  bytes: AsyncGenerator<Uint8Array, void>,
): Promise<void> {
  const first = await bytes.next();
  response.setHeader('Content-Type', mediaType);
  response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
  await pipeline(from(first, bytes), response);
}

async function* from(
  first: IteratorResult<Uint8Array, void>,
  others: AsyncGenerator<Uint8Array, void>,
): AsyncGenerator<Uint8Array> {
  if (!first.done) yield first.value;
  yield* others;
}
