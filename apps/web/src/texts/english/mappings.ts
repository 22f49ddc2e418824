import { type Texts } from '../indonesian/index.js';

export const MAPPINGS: Texts['mappings'] = {
  intro:
    'What columns were said to mean at an upload is remembered: the next file of the same region, kind and column headers is read by it without being asked. Here you see what is remembered, and forget what is wrong.',
  region: 'Region',
  noCycle: 'There is no cycle yet, so there are no files. Begin a cycle first.',
  noneHere: 'There is nothing on this page any more. Go back.',
  none: 'Nothing is remembered in this region yet. Once somebody changes what columns mean on the page Files and uploads the file, it is shown here.',
  of: '{{role}}: {{name}}',
  given: 'Mapping given',
  used: 'Last used',
  atBy: '{{at}} by {{by}}',
  files: 'Files of this sender that were read',
  columns: 'Column headers and what they mean ({{total}} columns)',
  noColumns: 'Nothing special: files are read as they are recognised.',
  noHeader: '(no header)',
  words: 'What words mean',
  word: '{{field}}: “{{word}}” means {{means}}',
  forget: 'Forget',
  forgetTitle: 'Forget the column mapping of {{name}}?',
  forgetText:
    'The next file of this sender is recognised afresh, and what its columns mean is chosen again where that is not known. This cannot be undone.',
  forgetStays:
    'What was read goes on to count (files: {{files}}). Where it was read wrongly, withdraw the file and upload it again.',
  forgotten:
    'The column mapping of {{name}} was forgotten. Say what the columns mean when the next file is uploaded.',
};
