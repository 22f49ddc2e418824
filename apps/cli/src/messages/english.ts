import { englishOfApart } from './apart-english.js';
import { englishOfAudit } from './audit-english.js';
import { englishOfBackup } from './backup-english.js';
import { englishOfInspect } from './inspect-english.js';
import { englishOfKeys } from './keys-english.js';
import { englishOfMoving } from './moving-english.js';
import { englishOfServe } from './serve-english.js';
import { englishOfSummary } from './summary-english.js';
import { type Texts } from './indonesian.js';

/** What the command line says, in English. */
export const english: Texts = {
  language: 'en',
  help: {
    program:
      'Tersalur reconciles disbursement reports of social aid (BRI, Kantor Pos) with the BPNT/PKH entitlement roster.',
    titles: {},
    placeholders: {},
    help: 'show help',
    helpCommand: 'show help of a command',
    version: 'show the version',
    verbose: 'rejected rows and warnings of every file',
    language: 'language of help and messages: id or en',
    quiet: 'no progress and no summary',
    reconcile: 'reconciles files in one go, without a server',
    verify: 'computes a result anew from the same files and compares it byte by byte',
    verifyAudit:
      'checks whether the audit trail of a data folder, or of a cluster, is whole, or names its first entry that is not',
    backup: 'copies a data folder, also while the services run',
    backupOut: 'folder of the backup; it must not be there',
    restore: 'makes a data folder of a backup, and checks it',
    backupDirectory: 'folder of a backup, or one with several',
    before: 'of several backups: the newest made at that moment or before',
    revision: 'of several backups: the newest in which the cycle has at most that revision',
    verifyData: 'checks a data folder: its pages, its books against their inputs, its audit trail',
    exportData: 'copies a data folder to be taken to services that run apart, while the services do not run',
    exportOut: 'folder of the exported data; it must not be there',
    importData: 'takes exported data to Kafka and MongoDB, and checks that all is there',
    exportDirectory: 'folder of exported data',
    rotateKeys: 'another key wraps the keys of the data; services of a folder must not run meanwhile',
    dropRetired: 'instead: drop the keys from the key file that were current once; older backups need them',
    forgetLostKeys: 'gives up the data whose key is lost, so that the services start again',
    adminLink:
      'makes a link to a new password for an administrator who cannot sign in: in a folder, while the services do not run, or in a cluster',
    account: 'user name of the administrator',
    withoutFactor: 'remove the second factor, too: the phone and the recovery codes are lost',
    deadLetters:
      'shows messages that failed and were put aside: of a folder, while the services do not run, or of a cluster',
    replay: 'publish them once more; the services take them when they are started',
    drop: 'give them up for good: it cannot be undone',
    yes: 'do it: it cannot be undone',
    inspect: 'shows what is read from a file',
    generate: 'makes sample data with its truth',
    serve: 'runs the services on this computer, without another server (HTTP)',
    service: 'runs one of the services on Kafka and MongoDB (docs/distributed.md)',
    topics: 'makes the topics on Kafka that the services need, or checks them',
    rights: 'shows what each service has to be let do on Kafka (for kafka-acls)',
    serviceName: 'name of the service',
    data: 'folder of the services (default tersalur-data)',
    port: 'port number (default 3000)',
    demo: 'loads generated sample data: a city the size of Kota Metro, in a folder of its own',
    host: 'address that is served (default 127.0.0.1: this computer only)',
    directory: 'folder of a result',
    file: 'file',
    cycle: 'months of the cycle, such as 2026-01/2026-03',
    roster: 'roster (BNBA), possibly in several parts',
    amendments: 'files of changes to the roster',
    report: (channel, example) =>
      `report of ${channel}; @DAY gives its statement date, such as ${example}.csv@2026-02-28`,
    exclusions: 'lists of people who are not eligible (ASN, TNI, POLRI, dead, ...)',
    region: 'code of the kabupaten/kota (default 18.72 = Kota Metro)',
    programme: 'programme for files without that column',
    asOf: 'day of assessment (default today)',
    cutoff: (channel) => `cut-off of ${channel} (default the last day of the cycle)`,
    window: 'payment window DAY/DAY',
    tolerance: 'tolerance in rupiah (default 0)',
    graceDays: 'days before idle money is reported (default 30)',
    threads: 'at most so many processor cores (default: as many as help; the result is the same)',
    idleDays: 'days after which idle money is pulled back (default 105)',
    interim: 'reports that are not final for their channel',
    decisions: 'decisions of people: the filled reviews.csv, or a list of decisions',
    mapping: 'column mapping (JSON) for files with other headers',
    saveMapping: 'save the proposed column mapping as JSON, to be corrected',
    strict: 'refuse everything when any row is rejected',
    unmask: 'show NIK, KK and accounts in full',
    force: 'replace a result that is there already',
    out: 'folder for the result',
    format:
      'format of the files: csv; csv,xlsx adds ledger.xlsx, discrepancies.xlsx and reviews.xlsx for Excel',
    sampleFormat: 'format of the files: csv, xlsx (as offices send them) or csv,xlsx',
    households: 'number of households',
    seed: 'seed; the same seed gives the same files',
  },
  serve: englishOfServe,
  apart: englishOfApart,
  moving: englishOfMoving,
  fault: {
    missingOption: (option) => `Option ${option} is required.`,
    missingValue: (option) => `Option ${option} needs a value; see --help.`,
    missingArgument: (name) => `Name the ${name}; see --help.`,
    unknownOption: (option, similar) =>
      `Option ${option} is not known; ${similar ? `did you mean ${similar}? See` : 'see'} --help.`,
    unknownCommand: (command, similar) =>
      `Command ${command} is not known; ${similar ? `did you mean ${similar}? See` : 'see'} --help.`,
    excessWords: (words) => `It is not clear what this is for: ${words}; see --help.`,
    badChoice: (option, value, choices) => `${option} "${value}" is not known; there are: ${choices}.`,
    badUsage: 'The command is not understood; see --help.',
    badCycle: (text) => `Cycle "${text}" is not understood; write it like 2026-01/2026-03.`,
    badDay: (option, text) => `${option} "${text}" is not a day; write it like 2026-03-31.`,
    badWindow: (text) => `Window "${text}" is not understood; write it like 2026-01-10/2026-03-31.`,
    badRegion: (text) => `Region "${text}" is not understood; write it like 18.72.`,
    unknownRegion: (text) =>
      `There is no kabupaten/kota with the code ${text}; check --region (such as 18.72 = Kota Metro).`,
    badReportDay: (word) => `${word}: the statement date after @ must be like 2026-03-31.`,
    badNumber: (option, text) => `${option} "${text}" is not an acceptable whole number.`,
    badProgramme: (text) => `Programme "${text}" is not known; there are for example BPNT and PKH.`,
    badFormat: (text, known) => `Format "${text}" is not known; there is: ${known}.`,
    tooManyForWorkbooks: (most) =>
      `--format xlsx takes at most ${most.toLocaleString('en-US')} households: a sheet has no more rows.`,
    unknownInterim: (name) => `--interim names ${name}, but there is no report of that name.`,
    twoDates: (name) => `${name} was given twice with different statement dates; keep one.`,
    notFound: (path) => `${path} was not found; check its name and folder.`,
    isDirectory: (path) => `${path} is a folder, not a file; name the files in it.`,
    notReadable: (path) => `${path} cannot be read; check its permissions.`,
    notAFile: (path) => `${path} is not a regular file.`,
    refused: (path, reason) => `${path} was refused: ${reason}`,
    seeProposal: (path) =>
      `  See what its columns may mean: bin/tersalur inspect ${path} --save-mapping columns.json`,
    idleMapping: (path, kind) =>
      `${path} refused: no ${kind} file fits this mapping. All its headers must stand in one header row of the file; check their spelling, or leave --mapping out.`,
    mappingExists: (path) => `${path} exists already; choose another name for --save-mapping.`,
    strict: (count) => `${count} rows were rejected and --strict is set: no result was written.`,
    rejectedRow: (place, message) => `  ${place}: ${message}`,
    more: (count) => `  ... and ${count} more`,
    contradiction: (file, later, earlier) =>
      `${file} was refused: ${later} and ${earlier} have the same statement date and contradict each other about one payment. Give a statement date with @DAY (such as ${file}@2026-03-15) to say which is newer.`,
    resultExists: (path) =>
      `${path} holds a result already; use --force to replace it or choose another folder.`,
    answersWouldBeLost: (path) =>
      `${path} holds answers that a new result would replace; move it out of the result's folder and give it by --decisions.`,
    resultIsNoFile: (path) => `${path} is not a regular file; move it away or choose another folder.`,
    inUse: (path) =>
      `The folder of the result is in use by another process; wait until it ends. If none is running, delete ${path}.`,
    outputFailed: (code) => `The output cannot be written (${code}); check where it goes.`,
    outIsFile: (path) => `${path} is a file; choose another folder for the result.`,
    diskFull: (path) =>
      `The disk is full while writing ${path}: no result was kept; make room and try again.`,
    notWritable: (path) => `${path} cannot be written; check the permissions of the folder.`,
    stopped: 'Stopped: no result was written.',
    noResult: (path) => `${path} holds no result (summary.json is not there).`,
    unexpected: (code) => `An unexpected fault occurred (${code}): no result was written.`,
  },
  notice: {
    givenTwice: (path, first) => `${path} is the same as ${first}; it counts once.`,
    rejected: (file, count) => `${file}: ${count} rows rejected, see rejects.csv`,
    oddRows: (rejected, files, warnings) => {
      const parts = [
        ...(rejected > 0 ? [`${rejected} rows rejected in ${files} files`] : []),
        ...(warnings > 0 ? [`${warnings} warnings`] : []),
      ];
      return `${parts.join(', ')}: see rejects.csv or "bin/tersalur inspect FILE"`;
    },
    rosterRejected: (count) =>
      `Attention: ${count} rows of the roster were rejected; their households are not counted, and payments to them may look "without entitlement". See rejects.csv.`,
    reportsRejected: (count) =>
      `Attention: ${count} report rows were rejected; their payments do not count, and their households may appear as not delivered. Correct them first, by rejects.csv.`,
    shortened: (file, count, rows) =>
      `Attention: ${file}: ${count} of ${rows} rows hold a NIK that Excel shortened. Ask for the file again with NIK as text.`,
    decisionsWithoutPayment: (file, count) => `${file}: ${count} decisions do not find their payment`,
    decisionsWithoutEntry: (file, count) =>
      `${file}: ${count} LINK decisions name a row that is not on the roster`,
    decisionsWithoutEvidence: (file, count) =>
      `${file}: ${count} decisions about evidence that is not there now (it changed, or no report here has the payment)`,
    foreignAreas: (count, all, region) =>
      `Attention: ${count} of ${all} kelurahan on the roster are not in region ${region}; check --region.`,
    warning: (file, text, { count, sheet, firstRow, names }) => {
      if (names.length > 0) return `${file}: ${text}: ${names.join(', ')}`;
      const place = `${sheet === '' ? '' : `sheet ${sheet}, `}row ${firstRow}`;
      return `${file}: ${text} in ${count} rows${firstRow === 0 ? '' : ` (from ${place})`}`;
    },
    reading: 'reading',
    writing: 'writing',
    generating: 'making data',
  },
  steps: { ROSTER: 'roster', LINKING: 'matching', RESTATING: 'merging', ASSESSING: 'assessing' },
  warning: {
    NIK_SHORTENED: 'NIK shortened by a spreadsheet',
    NIK_LENGTH: 'NIK has not 16 digits',
    NIK_LETTERS: 'NIK holds letters',
    NIK_ZEROS: 'NIK is all zeros',
    NIK_ENDS_IN_ZERO: 'nearly every NIK ends in zero (Excel may have lost the last digit)',
    KK_SHORTENED: 'KK shortened by a spreadsheet',
    KK_LENGTH: 'KK has not 16 digits',
    KK_LETTERS: 'KK holds letters',
    KK_ZEROS: 'KK is all zeros',
    ACCOUNT_SHORTENED: 'account shortened by a spreadsheet',
    ACCOUNT_LENGTH: 'account of an unusual length',
    ACCOUNT_LETTERS: 'account holds letters',
    ACCOUNT_ZEROS: 'account is all zeros',
    CARD_SHORTENED: 'card shortened by a spreadsheet',
    CARD_LENGTH: 'card has not 16 digits',
    CARD_LETTERS: 'card holds letters',
    CARD_ZEROS: 'card is all zeros',
    CHANNEL_UNKNOWN: 'unknown channel',
    WITHDRAWAL_AMOUNT_MISSING: 'a withdrawal day without an amount',
    WITHDRAWING_STATUS_ON_ROSTER: 'a withdrawing status on the roster (use --amendments to take entries out)',
    REASON_UNMAPPED: 'unknown reason of a failure, kept as text',
    TEXT_BELOW_TOTAL: 'text below the total row, not read',
    DUPLICATE_COLUMN: 'two columns for one field, the first is used',
    COLUMN_MISTYPED: 'unknown columns, perhaps mistyped',
    CELLS_BESIDE: 'text beside the table, not read',
    HIDDEN_COLUMNS: 'hidden columns are read too',
    SIDE_TABLE: 'another table beside it, not read',
    SHEET_NOT_READ: 'sheets without a known header, not read',
    HIDDEN_SHEET: 'hidden sheets are read too; delete what is no part of the list',
    HIDDEN_ROWS: 'hidden rows are read too',
    FORMULA_WITHOUT_VALUE: 'formulas without a value (open in Excel and save to compute them)',
  },
  summary: englishOfSummary,
  verify: {
    equal: (count) => `Equal: ${count} result files are equal byte by byte.`,
    differs: (file, line) => `Different: ${file} from line ${line} on.`,
    workbookDiffers: (file) =>
      `Different: ${file} is not the same; it may have been changed, or opened and saved again in Excel.`,
    missing: (file) => `Different: ${file} is not in the folder.`,
    inputMissing: (name) => `Input ${name} was used for this result and is not given now.`,
    inputChanged: (name) => `Input ${name} differs now from the one that was used for this result.`,
    inputExtra: (name) => `Input ${name} was not used for this result.`,
    sameInputs: (cutoffs) =>
      `All inputs are the same; check whether ${cutoffs.join(', ')}, --window, --tolerance, --unmask are the same too.`,
  },
  backup: englishOfBackup,
  keys: englishOfKeys,
  deadLetters: {
    dropped: (topic, count) => `${topic}: ${count} messages are given up for good.`,
    none: 'No message was put aside.',
    waiting: (topic, count) =>
      `${topic}: ${count} messages were put aside. Mend the cause (log, DEAD_LETTER), then repeat with --replay.`,
    replayed: (topic, count) =>
      `${topic}: ${count} messages are published once more; the services take them now, or when they are started.`,
  },
  adminLink: {
    made: (account, link) =>
      `Start the services where they do not run, then choose the password of the account "${account}" at their address followed by ${link} (once, within three days). Who made this link stands in the audit trail.`,
    noAdmin: (account) =>
      `"${account}" is not the name of an active administrator who signs in by a password. Choose another one by --account; nothing was changed.`,
  },
  audit: englishOfAudit,
  inspect: englishOfInspect,
  generate: {
    done: (path) => `The sample data is in ${path}`,
    next: 'Try:',
  },
};
