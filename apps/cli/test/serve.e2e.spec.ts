import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { interrupt, newFolder, tersalur, tersalurInShell } from '../../../libs/testing/src/command-line.js';

const READY = /^Tersalur siap di http:\/\/127\.0\.0\.1:\d+ \(data di .*\)/;

describe('tersalur serve', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('says where it is, and ends in good order: %s', async (signal) => {
    const words = ['serve', '--data', join(newFolder(), 'data'), '--port', '0'];
    const { exit, talk } = await interrupt(signal, READY, words);
    expect([exit, talk]).toEqual([
      0,
      expect.stringMatching(/berhenti\.\n.*sekali saja.*\/set-up#[\w-]{43}\nMenyelesaikan yang/),
    ]);
  });

  it('loads the sample data of a city, once', async () => {
    const words = ['serve', '--demo', '--data', join(newFolder(), 'data'), '--port', '0'];
    const loaded = /dimuat .*(http:\/\/127\.0\.0\.1:\d+)(\/api\/v1\/cycles\/[\w-]+)\/summary\n/;
    const cycles: string[] = [];
    for (let start = 1; start <= 2; start++) {
      const { exit, talk } = await interrupt('SIGINT', loaded, words, () => {});
      expect(exit).toBe(0);
      cycles.push(loaded.exec(talk)![2]!);
    }
    expect(cycles[1]).toBe(cycles[0]);
  });

  it('refuses a folder that another one has', async () => {
    const data = join(newFolder(), 'data');
    let second: { exit: number | null; talk: string } | undefined;
    const first = await interrupt('SIGINT', READY, ['serve', '--data', data, '--port', '0'], () => {
      second = tersalur('serve', '--data', data, '--port', '0');
    });
    expect(first.exit).toBe(0);
    expect(second).toMatchObject({ exit: 1, talk: expect.stringContaining('sedang dipakai Tersalur lain') });
  });

  it('refuses a folder that is a file', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'data'), '');
    const { exit, talk } = tersalur(
      'serve',
      '--data',
      join(folder, 'a', 'data'),
      '--port',
      '0',
      '--lang',
      'en',
    );
    expect([exit, talk]).toEqual([1, expect.stringMatching(/cannot be written.*--data/)]);
  });

  it.each([
    [['--port', '70000'], 2, '--port'],
    [['--host', 'tidak.ada.invalid'], 1, '--host'],
  ])('says what is wrong with %j', (words, exit, named) => {
    const ended = tersalur('serve', '--data', join(newFolder(), 'data'), ...words);
    expect([ended.exit, ended.talk]).toEqual([exit, expect.stringContaining(named)]);
  });

  describe('does not open where others could read along, or with files that are wrong', () => {
    /** Starts with settings and options, and tells how it ended. */
    const start = (settings: string, words = ''): ReturnType<typeof tersalur> =>
      tersalurInShell(`${settings} exec "$0" serve --data ${join(newFolder(), 'data')} --port 0 ${words}`);

    it.each([
      [
        'id',
        /dapat membaca kata sandi.*TERSALUR_TLS_CERTIFICATE.*TERSALUR_TRUSTED_PROXIES.*TERSALUR_PLAIN_HTTP=allowed/,
      ],
      [
        'en',
        /could read passwords.*TERSALUR_TLS_CERTIFICATE.*TERSALUR_TRUSTED_PROXIES.*TERSALUR_PLAIN_HTTP=allowed/,
      ],
    ])('says so in the language %s', (language, words) => {
      const { exit, talk } = start('', `--host 0.0.0.0 --lang ${language}`);
      expect([exit, talk]).toEqual([1, expect.stringMatching(words)]);
    });

    it.each([
      ['TERSALUR_TLS_CERTIFICATE=/nowhere/a.crt TERSALUR_TLS_KEY=/nowhere/a.key', 1, '/nowhere/a.crt'],
      ['TERSALUR_TRUSTED_PROXIES=proksi', 1, '10.0.0.5,192.168.7.0/24'],
      ['TERSALUR_TLS_KEY=/nowhere/a.key', 2, 'TERSALUR_TLS_KEY needs TERSALUR_TLS_CERTIFICATE'],
      ['TERSALUR_PLAIN_HTTP=ya', 2, 'TERSALUR_PLAIN_HTTP'],
    ])('%s', (settings, exit, named) => {
      const ended = start(settings, '--lang en');
      expect([ended.exit, ended.talk]).toEqual([exit, expect.stringContaining(named)]);
    });
  });
});
