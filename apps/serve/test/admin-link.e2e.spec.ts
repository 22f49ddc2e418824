import { join } from 'node:path';
import { newFolder, tersalur } from '../../../libs/testing/src/command-line.js';
import { Served } from './served.js';

const PASSWORD = 'hujan turun tiap pagi';

describe('an administrator whom nobody can let in', () => {
  let folder: string;
  let served: Served;
  beforeEach(async () => {
    const home = newFolder();
    folder = join(home, 'data');
    served = await Served.start('2026-04-30', { home });
  });
  afterEach(() => served.stop());

  const post = (path: string, body: object): Promise<Response> =>
    served.ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('chooses a new password by a link that is made at the computer itself, and that is noted', async () => {
    await served.close();
    const { exit, talk } = tersalur('admin-link', '--data', folder, '--without-factor');
    const [, token] = /\/set-up#([\w-]{43}) /.exec(talk) ?? [];
    expect([exit, token]).toEqual([0, expect.any(String)]);
    await served.restart({ isClosed: true });
    expect((await post('/api/v1/set-up', { token, password: PASSWORD })).status).toBe(204);
    const headers = await served.signIn('admin', PASSWORD);
    const answer = await served.ask('/api/v1/audit?what=ADMIN_LINK_MADE', {}, headers);
    expect(await answer.json()).toMatchObject({
      items: [{ by: '', details: { factor: 'REMOVED', operator: expect.stringMatching(/./) } }],
    });
  });

  it('is an administrator, and the services do not run', async () => {
    expect(tersalur('admin-link', '--data', folder)).toMatchObject({ exit: 1 });
    await served.join('ani', 'manager', [{ region: '18.72' }]);
    await served.close();
    for (const account of ['ani', 'siapa'])
      expect(tersalur('admin-link', '--data', folder, '--account', account, '--lang', 'en')).toMatchObject({
        exit: 3,
        talk: expect.stringContaining('nothing was changed'),
      });
    await served.restart({ isClosed: true });
  });
});
