import { HttpStatus, Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import { type Claim, Cycles, Turns } from '#application';
import { parseIsoMonths } from '#domain';
import { FileRefusal, type FilledRow, type Profile } from '#intake';
import { type OpenedRegion } from '#security';
import { accessOf, openedOf } from '../access/access.js';
import { AuditNotes } from '../audit/audit-notes.js';
import { type AuditedAs } from '../audit/audited.js';
import { languageOf } from '../edge/language-of.js';
import { RequestFault } from '../problems/request-fault.js';
import { keyOf, Writes } from '../writes/writes.js';
import { type RefusedRow, type SheetPlan } from './sheet-plan.js';
import { rowsOfSheet, type SheetUpload, takeSheet } from './sheet-upload.js';
import { type SheetDoneView, type SheetPreviewView } from './sheet-views.js';

/** So many sheets are looked into at once: each is in memory. */
const AT_ONCE = 2;

/** Changes that were made. */
export interface Applied {
  readonly changed: number;
  readonly sequence?: string;
}

/** What a kind of sheet is, and what its rows do. */
export interface FilledSheet<Change> {
  readonly profile: Profile;
  /** As what its changes are noted. */
  readonly what: AuditedAs;
  /** What comes of the rows; what the write of a claim did already counts as still to be done. */
  plan(sent: SentSheet, rows: readonly FilledRow[], claim: Claim | undefined): Promise<SheetPlan<Change>>;
  /** Makes the changes; a repetition makes none twice. Returns how many there are, and the sequence of the last one where books follow it. */
  apply(claim: Claim, cycle: string, by: string, changes: readonly Change[]): Promise<Applied>;
}

/** A sheet that came in: to which cycle, from whom, and as which file. */
export interface SentSheet extends Pick<SheetUpload, 'name' | 'sha256'> {
  readonly cycle: string;
  /** What is open of the region to whoever sends it. */
  readonly opened: OpenedRegion;
}

const NOTHING = { rows: 0, changes: 0, unchanged: 0, conflicts: 0, refused: 0, shown: [] } as const;

/** Takes sheets that went out to be filled in: shows what they would change, and changes that once it was seen. */
@Injectable()
export class FilledSheets {
  private readonly turns = new Turns(AT_ONCE);
  /** One after the other: what one keeps, the next is held against. */
  private readonly changing = new Turns(1);

  constructor(
    @Inject(Cycles) private readonly cycles: Cycles,
    @Inject(Writes) private readonly writes: Writes,
    @Inject(AuditNotes) private readonly notes: AuditNotes,
  ) {}

  /** Faults: CYCLE_MISSING, CYCLE_PURGED, SHEET_REFUSED, SHEET_CHANGED; those of takeSheet, of the plan and of the changes. */
  async take<Change>(
    cycle: string,
    sheet: FilledSheet<Change>,
    request: Request,
    response: Response,
  ): Promise<unknown> {
    keyOf(request);
    await this.cycles.kept(cycle);
    const upload = await takeSheet(request);
    const { sha256, digest } = upload;
    response.status(HttpStatus.OK);
    if (digest === undefined) return this.turns.take(() => this.preview({ cycle, sheet, upload, request }));
    return this.writes.answer(request, response, { sha256, digest }, (claim, by) =>
      this.changing.take(async () => ({
        status: HttpStatus.OK,
        headers: {},
        body: await this.change({ claim, cycle, by, sheet, upload, request }),
      })),
    );
  }

  /** The rows of a sheet that would not be taken, as they are and with the reason. Faults: as take, without SHEET_CHANGED. */
  async refused<Change>(
    cycle: string,
    sheet: FilledSheet<Change>,
    request: Request,
  ): Promise<readonly RefusedRow[]> {
    await this.cycles.kept(cycle);
    const sent = { cycle, sheet, upload: await takeSheet(request), request };
    return this.turns.take(async () => {
      const plan = await sheet.plan(sentOf(sent), await this.readableRows(sent), undefined);
      return plan.refused(languageOf(request));
    });
  }

  private async preview<Change>(sent: Sending<Change>): Promise<SheetPreviewView> {
    const language = languageOf(sent.request);
    const rows = await this.rowsOf(sent);
    if (rows instanceof FileRefusal)
      return { ...NOTHING, refusal: { code: rows.code, detail: rows.message(language, 'field') } };
    return (await sent.sheet.plan(sentOf(sent), rows, undefined)).view(language);
  }

  private async change<Change>({ claim, by, ...sent }: Changing<Change>): Promise<SheetDoneView> {
    const { cycle, sheet, upload, request } = sent;
    const { sha256, digest } = upload;
    const plan = await sheet.plan(sentOf(sent), await this.readableRows(sent), claim);
    if (plan.digest !== digest) throw new RequestFault('SHEET_CHANGED');
    const { changes } = plan;
    await this.notes.note(request, {
      what: sheet.what,
      by: accessOf(request).username,
      to: cycle,
      details: { cycle, sha256, rows: `${changes.length}` },
    });
    const applied = await sheet.apply(claim, cycle, by, changes);
    return { ...applied, conflicts: changes.length - applied.changed };
  }

  /** Faults: SHEET_REFUSED. */
  private async readableRows<Change>(sent: Sending<Change>): Promise<readonly FilledRow[]> {
    const rows = await this.rowsOf(sent);
    if (!(rows instanceof FileRefusal)) return rows;
    throw new RequestFault('SHEET_REFUSED', {
      sentenceId: rows.message('id', 'field'),
      sentenceEn: rows.message('en', 'field'),
    });
  }

  private async rowsOf<Change>({
    cycle,
    sheet,
    upload,
  }: Sending<Change>): Promise<readonly FilledRow[] | FileRefusal> {
    const { settings } = (await this.cycles.get(cycle)).item;
    return rowsOfSheet(upload, sheet.profile, parseIsoMonths(settings.months)!);
  }
}

interface Sending<Change> {
  readonly cycle: string;
  readonly sheet: FilledSheet<Change>;
  readonly upload: SheetUpload;
  readonly request: Request;
}

interface Changing<Change> extends Sending<Change> {
  readonly claim: Claim;
  readonly by: string;
}

function sentOf<Change>({ cycle, upload: { name, sha256 }, request }: Sending<Change>): SentSheet {
  return { cycle, opened: openedOf(request), name, sha256 };
}
