import { type Day, formatDay, parseIsoMonths } from '#domain';
import {
  columnLetters,
  FileRefusal,
  inspect,
  type Inspection,
  type MappingProposal,
  memorySource,
  PROFILES_BY_KIND,
  programmeCode,
  type SheetView,
} from '#intake';
import { type Language } from '../../problems/problem.js';
import { isPart, startOf } from '../upload/start-of.js';
import { type UploadMapping } from '../upload/upload-mapping.js';
import { KINDS, PREVIEWED_BYTES, type Upload } from '../upload/upload.js';
import {
  type PreviewCount,
  type PreviewMapping,
  type PreviewSheet,
  type PreviewView,
} from './preview-view.js';

/** What an upload is looked at with. */
export interface PreviewContext {
  /** Of its cycle. */
  readonly months: string;
  /** The day by which rows are looked at. */
  readonly today: Day;
  readonly mapping: Pick<UploadMapping, 'given' | 'remembered'>;
  readonly language: Language;
}

/** Shows how an upload would be read. Faults: those of get. */
export async function previewOf(upload: Upload, context: PreviewContext): Promise<PreviewView> {
  const { name, sha256, fields } = upload;
  const { months, today, mapping, language } = context;
  const { given, remembered } = mapping;
  const whole = await startOf(upload, PREVIEWED_BYTES);
  const programme = fields.programme === undefined ? undefined : programmeCode(fields.programme);
  const seen = await inspect(memorySource(name, whole), {
    cycle: parseIsoMonths(months)!,
    asOf: today,
    ...(programme === undefined ? {} : { defaultProgramme: programme }),
    ...(given ? { mappings: [given] } : {}),
  });
  return {
    sha256,
    partial: isPart(upload, PREVIEWED_BYTES),
    fields: Object.keys(PROFILES_BY_KIND.get(KINDS[fields.role])!.fields),
    ...(remembered ? { remembered } : {}),
    ...(seen instanceof FileRefusal ? refused(seen, language) : inspected(seen, language)),
  };
}

type Seen = Omit<PreviewView, 'sha256' | 'partial' | 'fields' | 'remembered'>;

const NOTHING = { rows: 0, accepted: 0, rejected: 0, warnings: [] } as const;

function refused(refusal: FileRefusal, language: Language): Seen {
  const { proposal } = refusal.details;
  return {
    ...NOTHING,
    sheets: [],
    rejects: [],
    ...(proposal ? { kind: proposal.kind, mapping: mappingView(proposal) } : {}),
    refusal: refusalView(refusal, language),
  };
}

function inspected({ kind, sheets, reading, problems, mapping }: Inspection, language: Language): Seen {
  const rejects = Object.entries(problems).map(([code, count]) => ({ code, count }));
  return {
    kind,
    sheets: sheets.map(sheetView),
    mapping: mappingView(mapping),
    rejects,
    ...(reading instanceof FileRefusal
      ? { ...NOTHING, refusal: refusalView(reading, language) }
      : {
          rows: reading.rows,
          accepted: reading.accepted,
          rejected: reading.rejected,
          warnings: reading.warnings.map(({ code, count }): PreviewCount => ({ code, count })),
          amount: reading.amount,
          controls: reading.controls,
          ...(reading.newestDay === undefined ? {} : { newestDay: formatDay(reading.newestDay) }),
        }),
  };
}

function refusalView(refusal: FileRefusal, language: Language) {
  return { code: refusal.code, detail: refusal.message(language, 'field') };
}

function sheetView({ name, header, firstRows }: SheetView): PreviewSheet {
  return { name, headerRow: header.firstRow, headers: header.headers, firstRows };
}

function mappingView({ kind, headerRow, confidence, columns }: MappingProposal): PreviewMapping {
  return {
    kind,
    headerRow,
    confidence,
    columns: columns.map(({ column, header, field, confidence: sure, examples }) => ({
      column: columnLetters(column),
      header,
      field: field ?? null,
      confidence: sure,
      examples,
    })),
  };
}
