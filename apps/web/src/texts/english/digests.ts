import { type Texts } from '../indonesian/index.js';

export const DIGESTS: Texts['digests'] = {
  intro:
    'Program managers with an e-mail address get one letter a day at most: discrepancies that are new and those that are gone, without names and numbers of people. On a day without news there is no letter.',
  states: {
    NOT_SET_UP:
      'No letters are sent: no mail server is set. Ask who runs this service to set TERSALUR_SMTP_HOST, TERSALUR_MAIL_FROM and TERSALUR_ADDRESS, and to start it again.',
    SILENT:
      'No letters are sent at present: the service that sends them last ran {{lookedAt}}. Tell who runs it; what was missed is told in the next letter.',
    SENDING: 'Letters are sent every day from {{hour}} on. The next ones: {{nextAt}}.',
  },
  readers: 'Who gets letters',
  none: 'There is no program manager yet. Make an account on the page Accounts, with an e-mail address.',
  manager: 'Program manager',
  address: 'E-mail address',
  noAddress: 'None yet',
  sentAt: 'Last sent',
  never: 'Never',
  last: 'The last one',
  ofDay: 'Of {{day}}',
  outcomes: {
    SENDING: 'Not certain yet',
    SENT: 'Sent',
    NOTHING_NEW: 'Nothing new',
    UNAVAILABLE: 'The mail server does not answer',
    DEFERRED: 'Put off by the mail server',
    REFUSED: 'Refused by the mail server',
    UNCERTAIN: 'Not certain',
  },
  nextSteps: {
    SENDING: 'It is being sent, or broke off. What is not certain to have arrived is told again tomorrow.',
    SENT: 'Nothing has to be done.',
    NOTHING_NEW: 'So there was no letter.',
    UNAVAILABLE: 'It is tried again for an hour. If it stays so, tell who runs this service.',
    DEFERRED: 'It is tried again for an hour, and told tomorrow after that.',
    REFUSED: 'Look at the address on the page of the account.',
    UNCERTAIN: 'It may have arrived. What it told is told again tomorrow.',
  },
  next: 'Next',
  notSent: 'Not sent',
  reasons: {
    NO_ADDRESS: 'Not sent: add an e-mail address on the page of the account.',
    DECLINES: 'Not sent: does not want any.',
  },
};
