import { Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { recordPieces, type RecordTable } from '#exports';
import { accessOf } from '../access/access.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { type AuditedAs } from '../audit/audited.js';
import { formOf, sendTable } from './sent-table.js';

/** A list that is to leave as a file. */
export interface LeavingList<Row> {
  readonly table: RecordTable<Row>;
  /** As what that is noted, and of what the list is: the id of a cycle, a file. */
  readonly what: AuditedAs;
  readonly to?: string;
  /** What the note says beside table and rows. */
  readonly details?: Readonly<Record<string, string>>;
  /** How many rows there are, where that is known before. */
  readonly count?: number;
  /** The rows, from the first one on each time that it is called: they are counted before any leaves. */
  rows(): AsyncIterable<Row> | Iterable<Row>;
}

/** Answers with lists of records as files: noted first, and read while they are sent. */
@Injectable()
export class RecordTables {
  constructor(@Inject(AuditNotes) private readonly notes: AuditNotes) {}

  /** The form is what the address ends with. Faults: those of the rows and of the trail. */
  async send<Row>(
    request: Request,
    response: Response,
    { table, what, to = '', details = {}, count, rows }: LeavingList<Row>,
  ): Promise<void> {
    const file = { name: table.name, form: formOf(request) };
    const counted = count ?? (await countOf(rows()));
    await this.notes.note(request, {
      what,
      by: accessOf(request).username,
      to,
      details: { ...details, table: `${file.name}.${file.form}`, rows: `${counted}` },
    });
    await sendTable(response, file, recordPieces(table, file.form, rows()));
  }
}

async function countOf<Row>(rows: AsyncIterable<Row> | Iterable<Row>): Promise<number> {
  let counted = 0;
  for await (const row of rows) if (row !== undefined) counted++;
  return counted;
}
