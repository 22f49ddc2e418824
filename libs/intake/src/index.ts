export { type ByteSource, memorySource } from './carriers/byte-source.js';
export { csvLine } from './carriers/csv-line.js';
export { DEFAULT_LIMITS, type Limits } from './carriers/limits.js';
export { type Carrier } from './carriers/opened-file.js';
export { type TextEncoding } from './carriers/text-encoding.js';
export { workbookThreads } from './carriers/xlsx/threaded-workbook.js';
export { type OpenWorkbook } from './carriers/xlsx/workbook.js';
export { type HeaderRow, headerRowOf } from './inspect/header-row.js';
export { inspect, type Inspection, type SheetView } from './inspect/inspect-file.js';
export { type ColumnMapping, type FoundHeader } from './layout/header-search.js';
export { mappingJson } from './mapping/given-mapping.js';
export { type GivenMapping, type MappingProposal, type ProposedColumn } from './mapping/mapping.js';
export { MappingFault } from './mapping/mapping-fault.js';
export { parseMapping } from './mapping/parse-mapping.js';
export { keptMapping, mappedColumns } from './mapping/kept-mapping.js';
export {
  CHANNEL_PROFILES,
  channelProfile,
  DECISION_PROFILE,
  REMARK_PROFILE,
  uploadProfile,
  VISIT_PROFILE,
} from './profiles/known-profiles.js';
export { type ChannelProfile, type FileRole, type Profile } from './profiles/profile.js';
export { PROFILES_BY_KIND } from './profiles/profile-kind.js';
export { visitOutcome } from './profiles/visit-words.js';
export { channelCode, programmeCode } from './profiles/words.js';
export { maskedName } from './values/masked-name.js';
export { columnLetters } from './values/column-letters.js';
export {
  type FileOutcome,
  type FileReading,
  type ProblemCode,
  type ReadingContext,
  type RowProblem,
  type SheetReading,
  type Warning,
  type WarningCode,
} from './readers/file-reading.js';
export { type FilledRow, readFilledRows } from './readers/filled-rows.js';
export {
  readAmendmentFile,
  readDecisions,
  readExclusionFile,
  readPlaces,
  readReportFile,
  readRosterFile,
} from './readers/read-file.js';
export { type RowPlace } from './readers/place-reader.js';
export { statedMonths, touchesCycle } from './readers/stated-months.js';
export {
  FileRefusal,
  type Language,
  type RefusalCode,
  type RefusalDetails,
} from './refusals/file-refusal.js';
export { shortened, shownText, textOfPaper } from './values/masked-text.js';
export { IMPOSSIBLE_DAY, NO_DAY, parseDay } from './values/days.js';
