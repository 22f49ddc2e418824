import { type Texts } from '../indonesian/index.js';

export const OWN_ACCOUNT: Texts['ownAccount'] = {
  sessions: {
    title: 'Where you are signed in',
    text: 'Every browser in which your account is open. If there is one that you do not know, end it and change your password.',
    browser: 'Browser',
    address: 'Network address',
    began: 'Signed in',
    seen: 'Last used',
    end: 'Session',
    endOne: 'End',
    this: 'This one',
  },
  digest: {
    title: 'Daily digest by mail',
    text: 'Program managers get one letter a day at most: discrepancies that are new and those that are gone, without names and numbers of people.',
    wanted: 'Send me the digest',
    address: 'Sent to {{email}}. An administrator can change this address.',
    noAddress: 'Your account has no e-mail address yet. Ask an administrator to add it.',
  },
};
