import { type Texts } from '../indonesian/index.js';

/** Settings of the console: what each of their pages is for. */
export const SETTINGS: Texts['settings'] = {
  navigation: 'Pages of the settings',
  about: {
    digests: 'When the daily letters are sent, to whom, and whether the last ones arrived.',
    audit: 'Who did what and when, and whether what was noted is still whole.',
    breach:
      'When data of people may have been disclosed: what was seen, who is concerned, and the draft of the notice.',
    webhooks: 'Other systems that are told by themselves, tests, and the log of what was sent.',
    ownAccount: 'Where you are signed in, your password, second factor, and the daily letter by mail.',
    accounts: 'Who can sign in: roles, areas, passwords, second factors, tokens of programs.',
    cycles: 'Cut-offs, tolerances and days of waiting of each cycle.',
    mappings: 'What is remembered of the columns of each sender, and how to forget it.',
    retention: 'For how long data are kept, what is due, and what was destroyed.',
  },
};
