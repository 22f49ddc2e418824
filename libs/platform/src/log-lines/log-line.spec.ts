import { type Happening } from '#application';
import { frameworkLogger } from './framework-logger.js';
import { lineOf } from './log-line.js';
import { openLineWriter, type LogOptions } from './line-writer.js';

const NIK = '1872014501800001';

it('holds what the table names of a happening, and nothing else that it may carry', () => {
  const answered: Happening & { readonly query: string } = {
    ...{ what: 'REQUEST_ANSWERED', method: 'GET', route: '/api/v1/files/:id', status: 200, seconds: 0.01 },
    query: NIK,
  };
  expect(lineOf(answered, { correlation: 'r-1' })).toEqual({
    level: 'info',
    fields: {
      ...{ what: 'REQUEST_ANSWERED', correlation: 'r-1', method: 'GET', route: '/api/v1/files/:id' },
      ...{ status: 200, seconds: 0.01 },
    },
  });
});

it.each([
  [`row ${NIK} of SITI`, 'row …0001 of SITI'],
  ['1872 0145 0180 0001', '…0001'],
  ['3345-0102-3456-789', '…-789'],
  ['book 18.72 c-1 has another owner since epoch 2', 'book 18.72 c-1 has another owner since epoch 2'],
  [`${'x'.repeat(400)}`, 'x'.repeat(300)],
])('shows four digits of a long number where sentences stand: %s', (reason, shown) => {
  const { fields } = lineOf({ what: 'REQUEST_FAILED', code: 'UNEXPECTED', reason }, undefined);
  expect(fields['reason']).toBe(shown);
});

it.each(['/health/ready', '/metrics'])('is for who looks closely when a machine asked for %s', (route) => {
  const answered = { what: 'REQUEST_ANSWERED', method: 'GET', route, status: 200, seconds: 0 } as const;
  expect(lineOf(answered, undefined).level).toBe('debug');
});

describe('what is written', () => {
  const FAILED: Happening = { what: 'REQUEST_FAILED', code: 'STORE_FULL', reason: 'no room is left' };
  const WARNED: Happening = {
    what: 'WARNED',
    part: 'certificate',
    code: 'CERTIFICATE_EXPIRES',
    about: '2026-12-01',
  };
  const SERVING: Happening = { what: 'SERVING', address: 'http://127.0.0.1:3000' };

  async function written(options: Partial<LogOptions>): Promise<string> {
    let text = '';
    const write = await openLineWriter({
      ...{ isTerminal: false, write: (line: string) => void (text += line) },
      ...options,
    });
    for (const happening of [FAILED, WARNED, SERVING]) write('gateway', happening);
    return text;
  }

  it('is a JSON object a line, from info on', async () => {
    const lines = (await written({})).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      { level: 'error', time: expect.stringMatching(/Z$/), service: 'gateway', ...FAILED },
      { level: 'warn', time: expect.stringMatching(/Z$/), service: 'gateway', ...WARNED },
      { level: 'info', time: expect.stringMatching(/Z$/), service: 'gateway', ...SERVING },
    ]);
  });

  it('is for reading along on a terminal, from warnings on', async () => {
    expect(await written({ isTerminal: true })).toMatch(
      /^\d\d:\d\d:\d\d ERROR gateway REQUEST_FAILED code=STORE_FULL reason="no room is left"\n\d\d:\d\d:\d\d WARN gateway WARNED [^\n]*about=2026-12-01\n$/,
    );
  });

  it('is what the level asks for', async () => {
    expect((await written({ level: 'error' })).split('\n')).toHaveLength(2);
    expect(await written({ level: 'off' })).toBe('');
  });
});

it('Nest’s own sentences are told as the part that spoke, for they may quote anything', () => {
  const told: Happening[] = [];
  const logger = frameworkLogger({
    ...{ tell: (happening) => void told.push(happening), gauge: () => undefined, check: () => undefined },
    span: (_name, _facts, work) => work(),
  });
  logger.log(`mapped ${NIK}`, 'RouterExplorer');
  logger.error(new Error(`cannot read ${NIK}`), 'stack', 'RpcExceptionsHandler');
  logger.warn(`odd ${NIK}`, `not a part ${NIK}`);
  expect(told).toMatchObject([
    { what: 'PART_FAILED', part: 'framework', about: 'nest RpcExceptionsHandler', code: 'UNEXPECTED' },
    { what: 'PART_FAILED', part: 'framework', about: 'nest ', reason: 'string' },
  ]);
  expect(JSON.stringify(told)).not.toContain(NIK);
});
