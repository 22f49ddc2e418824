import { type Texts } from '../indonesian/index.js';

export const SHEETS: Texts['sheets'] = {
  upload: 'Upload a filled-in sheet',
  download: 'Sheet to fill in:',
  forms: { csv: 'CSV sheet', xlsx: 'Excel sheet' },
  title: { remarks: 'Upload a sheet of statuses', decisions: 'Upload a sheet of decisions' },
  file: 'The filled-in sheet (Excel or CSV)',
  hint: {
    remarks:
      'Download the sheet first, fill in the columns Status and Alasan, and choose it here. Nothing is saved before you say so.',
    decisions:
      'Download the list of questions first, fill in the columns Keputusan, Pilihan and Alasan, and choose it here. Nothing is saved before you say so.',
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
  more: 'Showing {{shown}} of {{total}} rows.',
  save_one: 'Save {{count}} change',
  save_other: 'Save {{count}} changes',
  done: '{{total}} changes of the sheet were saved.',
  doneInPart:
    '{{total}} changes were saved; {{conflicts}} were left, since somebody else changed them at the same moment.',
};
