import { type ConfigurationFault, readConfiguration } from '#platform';
import { fileIn, newFolder } from '../../../../libs/testing/src/command-line.js';
import { digestOptions } from './digest-options.js';

const MAIL = {
  TERSALUR_ADDRESS: 'https://tersalur.metro.example',
  TERSALUR_SMTP_HOST: 'smtp.metro.example',
  TERSALUR_MAIL_FROM: 'Tersalur Kota Metro <tersalur@metro.example>',
};

function problemsOf(environment: Record<string, string>): readonly object[] {
  try {
    readConfiguration(environment);
    return [];
  } catch (fault) {
    return (fault as ConfigurationFault).problems;
  }
}

it('digests are sent where a mail server is set, as it is set', () => {
  expect(digestOptions(readConfiguration({}))).toBeUndefined();
  expect(digestOptions(readConfiguration(MAIL))).toEqual({
    hour: { minute: 7 * 60, zone: 'WIB' },
    address: MAIL.TERSALUR_ADDRESS,
    smtp: {
      ...{ host: 'smtp.metro.example', port: 587, security: 'starttls', credentials: undefined },
      from: { name: 'Tersalur Kota Metro', address: 'tersalur@metro.example' },
    },
  });
});

it('the password may stand in a file', () => {
  const TERSALUR_SMTP_PASSWORD_FILE = fileIn(newFolder(), 'smtp.password', 'rahasia\n');
  const set = { ...MAIL, TERSALUR_SMTP_USER: 'tersalur', TERSALUR_SMTP_PASSWORD_FILE };
  const credentials = { user: 'tersalur', password: 'rahasia' };
  expect(digestOptions(readConfiguration(set))?.smtp).toMatchObject({ credentials });
});

it.each<[string, Record<string, string>, object]>([
  ['nobody whom they are from', { TERSALUR_MAIL_FROM: '' }, { variable: 'TERSALUR_MAIL_FROM' }],
  ['no address to tell', { TERSALUR_ADDRESS: '' }, { variable: 'TERSALUR_ADDRESS' }],
  ['a user without a password', { TERSALUR_SMTP_USER: 'a' }, { variable: 'TERSALUR_SMTP_PASSWORD_FILE' }],
  ['a password of nobody', { TERSALUR_SMTP_PASSWORD: 'a' }, { variable: 'TERSALUR_SMTP_USER' }],
  ['an address alone', { TERSALUR_MAIL_FROM: 'tersalur@metro.example' }, { problem: 'INVALID' }],
  ['two senders', { TERSALUR_MAIL_FROM: 'A <a@b.example>, B <c@d.example>' }, { problem: 'INVALID' }],
  ['an hour of nowhere', { TERSALUR_MAIL_AT: '07:00' }, { problem: 'INVALID' }],
  ['no hour', { TERSALUR_MAIL_AT: '25:00 WIB' }, { problem: 'INVALID' }],
  ['an unknown way', { TERSALUR_SMTP_SECURITY: 'ssl' }, { problem: 'INVALID' }],
])('%s stops the start', (_, changed, problem) => {
  expect(problemsOf({ ...MAIL, ...changed })).toMatchObject([problem]);
});
