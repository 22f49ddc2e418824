import { type Texts } from '../indonesian/index.js';

export const FILES: Texts['files'] = {
  none: 'There are no files in this cycle yet.',
  table: 'Files that were received',
  name: 'File',
  role: 'Content',
  received: 'Received',
  rows: 'Rows',
  rejected: 'Rejected',
  status: 'State',
};
