import { type Texts } from '../indonesian/index.js';

export const REMARKS: Texts['remarks'] = {
  statuses: { NEW: 'New', EXPLAINED: 'Explained', TO_SETTLE: 'To be settled' },
  give: 'Give a status',
  chosen: '{{total}} chosen',
  chooseOne: 'Choose {{name}}',
  chooseAll: 'Choose all {{total}}',
  chooseFirst: 'Choose the first {{total}}',
  clear: 'Choose none',
  title: 'Status of {{total}} discrepancies',
  status: 'Status',
  reason: 'Reason',
  reasonHint: 'Such as: BRI was asked, promised for next week. Seen by all who see the whole region.',
  save: 'Save the status',
  saved: 'The status of {{total}} discrepancies was saved.',
  said: '{{by}}: {{status}}',
};
