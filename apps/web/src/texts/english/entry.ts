import { type Texts } from '../indonesian/index.js';

export const ENTRY: Texts['entry'] = {
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  waiting:
    'Your session has ended. What was not saved is still there: sign in again here, without loading the page anew.',
  lostPassword: 'Lost your password? An administrator makes a link to choose a new one.',
  byProvider: 'Sign in by {{label}}',
  inNewTab:
    'Opens in a new tab, so that what is not saved in this one is not lost. Once you have signed in, come back here.',
  code: 'Code of the authenticator app',
  codeHint: 'Six digits from your phone; if the phone is lost, one of the recovery codes on paper.',
  otherAccount: 'Another account',
  choose:
    'Choose a password for your account, of at least {{least}} characters. Some words that you remember will do.',
  newPassword: 'New password',
  onceMore: 'Once more',
  differ: 'The two differ; type them again.',
  save: 'Save',
  passwordSaved: 'The password is saved. You can sign in now.',
  noToken:
    'Choosing a password needs a link from an administrator. Open that link as a whole, to its last letter.',
  factor: {
    why: 'Your role needs a second factor: codes of an authenticator app on your phone. Have the app ready, then begin.',
    wish: 'A second factor protects your account if somebody else knows the password: signing in then asks for a code of an authenticator app on your phone. Have the app ready, then begin.',
    password: 'Your password, once more',
    begin: 'Begin',
    scan: 'Scan this picture with the authenticator app.',
    picture: 'QR code for the authenticator app',
    type: 'Where it cannot be scanned, type: {{secret}}',
    firstCode: 'First code of the app',
    confirm: 'Save',
    done: 'The second factor is on. Write these recovery codes on paper and keep it: they are shown this once, and each works once.',
    goOn: 'Go on',
  },
};
