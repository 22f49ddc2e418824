import { type Texts } from '../indonesian/index.js';

export const BREACH: Texts['breach'] = {
  intro:
    'When data of people may have been disclosed, article 46 of UU 27/2022 gives 3 × 24 hours, from when it becomes known, to tell the people concerned and the authority. This page gathers from the audit trail what was seen, by whom and when. What happened on paper, or to files after they left, only people know.',
  first: {
    title: 'What to do first',
    note: 'Note the moment in which you learned of it: the 72 hours begin there.',
    stop: 'Stop what goes on: disable the account that is suspected, which ends all its sessions.',
    accounts: 'To the accounts',
    copy: 'Change nothing else. Have an operator copy the data folder, the anchors and the logs elsewhere.',
  },
  form: {
    title: 'Span of time and account',
    from: 'From',
    to: 'To',
    account: 'Suspected account',
    accountHint: 'User name. Empty: all accounts.',
    known: 'Known since',
    knownHint: 'By which the 72 hours are reckoned.',
    zone: 'Times are those of Jakarta (WIB). That this report is asked for is noted in the trail.',
    ask: 'Make the report',
  },
  deadline: 'The written notice has to be given by {{at}}.',
  concerned: {
    title: 'Who is concerned',
    none: 'In this span no data of people were seen or left through this application.',
    entitlements: 'Entitlements of the cycle',
    persons:
      'The people whose data were seen or may have been, NIK masked, with how, by which account and when. This download is noted, too.',
    download: 'Download the people ({{form}})',
    notice:
      'The draft of the notice of article 46 has the facts of the trail; what only people know is marked [ISI: …]. The part below the line names accounts and is not sent.',
    draft: 'Download the draft',
  },
  address: 'Network address',
  numbers: {
    title: 'Whole numbers that were shown',
    none: 'No whole numbers were shown.',
    row: 'Row',
    purpose: 'Purpose and reason',
  },
  purposes: {
    PAYMENT_TRACING: 'Tracing a payment',
    IDENTITY_CHECK: 'Checking an identity',
    HOUSEHOLD_REQUEST: 'Request of the household',
    FIELD_VISIT: 'Field visit',
    AUTHORITY_REQUEST: 'Request of an authority',
  },
  exported: {
    title: 'Tables that were downloaded',
    none: 'No tables were downloaded.',
    table: 'Table',
    rows: 'Rows',
    columns: 'Columns',
  },
  read: {
    title: 'Lists that were read',
    none: 'No lists were read.',
    text: 'Names and areas, with numbers masked. At least so many rows were seen, and fewer than twice as many.',
    span: 'When',
    fromTo: '{{from}} to {{to}}',
    list: 'List',
    rows: 'At least',
  },
  lists: {
    ledger: 'Entitlements',
    discrepancies: 'Discrepancies',
    links: 'Payments',
    reviews: 'Reviews',
    households: 'Household',
  },
  warnings: 'Warnings of harvesting',
  noWarnings: 'No warnings.',
  signIns: 'Sign-ins',
  noSignIns: 'Nobody signed in.',
  refusedSignIns: 'Refused sign-ins',
  noRefused: 'No sign-in was refused.',
};
