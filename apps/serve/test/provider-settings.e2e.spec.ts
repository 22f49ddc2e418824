import { join } from 'node:path';
import { fileIn, newFolder } from '../../../libs/testing/src/command-line.js';
import { ServedCommand } from './served-command.js';

const OIDC = {
  TERSALUR_ADDRESS: 'https://tersalur.metro.example',
  TERSALUR_OIDC_ISSUER: 'https://sso.metro.example',
  TERSALUR_OIDC_CLIENT: 'tersalur',
  TERSALUR_OIDC_LABEL: 'SSO Kota Metro',
};

const started = (environment: Readonly<Record<string, string>>, language?: string): ServedCommand =>
  new ServedCommand(join(newFolder(), 'data'), { environment, ...(language ? { language } : {}) });

describe('the settings of an identity provider', () => {
  it('offer it to people', async () => {
    const path = fileIn(newFolder(), 'rahasia', 'rahasia klien\n');
    const served = started({ ...OIDC, TERSALUR_OIDC_SECRET_FILE: path });
    const answer = await fetch(`${await served.address}/api/v1/session/ways`);
    expect(await answer.json()).toMatchObject({ provider: { label: 'SSO Kota Metro' } });
    expect((await served.stop()).exit).toBe(0);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['half of them', { TERSALUR_ADDRESS: '' }, /TERSALUR_OIDC_ISSUER needs TERSALUR_ADDRESS, too/],
    [
      'a secret twice',
      { TERSALUR_OIDC_SECRET: 'satu', TERSALUR_OIDC_SECRET_FILE: '/dua' },
      /TERSALUR_OIDC_SECRET and TERSALUR_OIDC_SECRET_FILE say the same/,
    ],
    [
      'a file that is not there',
      { TERSALUR_OIDC_SECRET_FILE: '/tidak/ada' },
      /\/tidak\/ada of TERSALUR_OIDC_SECRET_FILE cannot be read/,
    ],
    [
      'a provider that is asked without HTTPS',
      { TERSALUR_OIDC_ISSUER: 'http://sso.metro.example' },
      /What TERSALUR_OIDC_ISSUER says cannot be used/,
    ],
  ])('start nothing with %s', async (_, environment, sentence) => {
    const { exit, talk } = await started({ ...OIDC, ...environment }, 'en').ended;
    expect([exit, talk]).toEqual([2, expect.stringMatching(sentence)]);
  });
});
