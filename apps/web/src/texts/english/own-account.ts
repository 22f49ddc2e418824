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
  password: {
    title: 'Password',
    text: 'Sessions in other browsers end when the password is changed; this one stays open.',
    current: 'Present password',
    hint: 'At least 12 characters. A few words that are easy to remember will do.',
    save: 'Change the password',
    saved: 'The password was changed, and sessions in other browsers ended.',
  },
  factor: {
    title: 'Second factor',
    none: 'There is none. With a second factor the password alone does not open your account.',
    begin: 'Set up a second factor',
    since: 'Set up {{at}}: signing in asks for a code of the app on the phone.',
    left: 'Recovery codes left: {{left}}.',
    renew: 'Make new recovery codes',
    renewTitle: 'Make new recovery codes?',
    renewText: 'The earlier recovery codes hold no longer.',
    renewed: 'New recovery codes',
    renewedText: 'Write these codes on paper and keep it: they are shown this once, and each works once.',
    remove: 'Remove the second factor',
    removeTitle: 'Remove the second factor?',
    removeText:
      'Signing in then asks for the password alone. For a new phone: remove it first, then set it up again. Sessions in other browsers end.',
    removeRequired:
      'Your role needs a second factor: once it is removed you are asked to set up a new one. Sessions in other browsers end.',
  },
  digest: {
    title: 'Daily letter by mail',
    text: 'Program managers get one letter a day at most: discrepancies that are new and those that are gone, without names and numbers of people.',
    wanted: 'Send me the letter',
    address: 'Sent to {{email}}. An administrator can change this address.',
    noAddress: 'Your account has no e-mail address yet. Ask an administrator to add it.',
  },
};
