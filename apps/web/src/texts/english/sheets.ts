import { type Texts } from '../indonesian/index.js';

export const SHEETS: Texts['sheets'] = {
  upload: 'Upload a filled-in sheet',
  download: 'Sheet to fill in:',
  forms: { csv: 'CSV sheet', xlsx: 'Excel sheet' },
  title: {
    remarks: 'Upload a sheet of statuses',
    decisions: 'Upload a sheet of decisions',
    visits: 'Upload a visit list',
  },
  file: 'The filled-in sheet (Excel or CSV)',
  hint: {
    remarks:
      'Download the sheet first, fill in the columns Status and Alasan, and choose it here. Nothing is saved before you say so.',
    decisions:
      'Download the list of questions first, fill in the columns Keputusan, Pilihan and Alasan, and choose it here. Nothing is saved before you say so.',
    visits:
      'Download the visit list (Excel) first, fill in the columns Hasil, Tanggal kunjungan, Petugas and Catatan, and choose it here. Nothing is saved before you say so.',
  },
  reading: 'The sheet is being read…',
  counts: {
    rows: 'Rows read',
    changes: 'Will change',
    unchanged: 'Stay',
    conflicts: 'Changed by somebody else',
    refused: 'Cannot be used',
  },
  nothing: 'Nothing would change. Fill in the sheet, save it, and choose it again.',
  rows: 'Rows that change, or cannot be used',
  columns: { row: 'Row', name: 'Name', outcome: 'What happens' },
  outcomes: { CHANGE: 'Changes', CONFLICT: 'Conflict', REFUSED: 'Not used', UNCHANGED: 'Stays' },
  decisions: { LINK: 'Belongs to the chosen candidate', NONE: 'Nobody on the list' },
  refusedHint:
    'Rows that cannot be used can be downloaded with the reasons: put them right there, and upload that sheet.',
  refusedRows_one: 'Download {{count}} row that cannot be used',
  refusedRows_other: 'Download {{count}} rows that cannot be used',
  more: 'Showing {{shown}} of {{total}} rows.',
  save_one: 'Save {{count}} change',
  save_other: 'Save {{count}} changes',
  done: '{{total}} changes of the sheet were saved.',
  doneInPart:
    '{{total}} changes were saved; {{conflicts}} were left, since somebody else changed them at the same moment.',
};
