import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { FILES, PIECE_BYTES } from '#application';
import { Door, problemIn } from './door.js';
import { countPublished } from './published.js';
import { STORES } from './stores.js';
import { beginCycle, BRI, upload, type UploadFile } from './uploads.js';

const MAPPING = { kind: 'POS', columns: [{ column: 'A', header: 'NIK', field: 'nik' }] };

describe.each(STORES)('an upload that is wrong changes nothing, on %s', (_, newStand) => {
  const door = new Door(newStand);
  let cycle: string;
  let before: number;
  beforeEach(async () => {
    cycle = await beginCycle(door);
    before = await countPublished(door.store.log);
  });
  door.atEnd = async () => {
    expect(await countPublished(door.store.log)).toBe(before);
    const { items } = await door.store.collections.reading(FILES).page('byChange', '', { limit: 1 });
    expect(items).toEqual([]);
  };

  it.each<[UploadFile, string, string]>([
    [{ fields: {} }, 'role', 'FIELD_MISSING'],
    [{ fields: { role: 'bank' } }, 'role', 'ROLE_UNKNOWN'],
    [{ fields: { role: 'bri', final: 'ya' } }, 'final', 'NO_BOOLEAN'],
    [{ fields: { role: 'bri', statementDate: '31/01/2026' } }, 'statementDate', 'NO_DAY'],
    [{ fields: { role: 'bri', statementDate: '2026-05-01' } }, 'statementDate', 'DAY_AHEAD'],
    [{ fields: { role: 'bri', statementDate: '2027-04-30', preview: 'true' } }, 'statementDate', 'DAY_AHEAD'],
    [{ fields: { role: 'bri', programme: 'BLT' } }, 'programme', 'PROGRAMME_UNKNOWN'],
    [{ fields: { role: 'bri', replaces: '../f-1' } }, 'replaces', 'NO_ID'],
    [{ fields: { role: 'bri', mapping: '{' } }, 'mapping', 'MAPPING_INVALID'],
    [{ fields: { role: 'bri', mapping: JSON.stringify(MAPPING) } }, 'mapping', 'MAPPING_OTHER_KIND'],
    [{ fields: { role: 'bri', peran: 'x' } }, 'peran', 'FIELD_UNKNOWN'],
    [{ fields: { role: 'bri', constructor: 'x' } }, '?', 'FIELD_UNKNOWN'],
    [{ fields: { role: 'bri' }, content: '' }, 'file', 'FILE_EMPTY'],
    [{ fields: { role: 'bri', file: 'teks' } }, 'file', 'NO_FILE'],
  ])('%j', async (given, field, code) => {
    const problem = problemIn(await upload(door, cycle, given));
    expect(problem).toMatchObject({ status: 422, code: 'FIELDS_INVALID' });
    expect(problem.errors).toContainEqual(expect.objectContaining({ field, code }));
  });

  it('to a cycle that is not there', async () => {
    expect(problemIn(await upload(door, 'c-0'))).toMatchObject({ status: 404, code: 'CYCLE_MISSING' });
  });

  it('without file, with two, with too many parts, with a field twice', async () => {
    const send = async (fill: (form: FormData) => void) => {
      const body = new FormData();
      fill(body);
      return problemIn(await door.ask(`/api/v1/cycles/${cycle}/files`, { method: 'POST', body }));
    };
    const blob = new Blob([BRI]);
    expect((await send((form) => form.append('role', 'bri'))).errors).toMatchObject([
      { field: 'file', code: 'FIELD_MISSING' },
    ]);
    const two = await send((form) => {
      form.append('file', blob, 'a.csv');
      form.append('file', blob, 'b.csv');
    });
    expect(two).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
    const many = await send((form) => {
      for (let count = 0; count < 30; count++) form.append(`f${count}`, 'x');
    });
    expect(many).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
    const twice = await send((form) => {
      form.append('role', 'bri');
      form.append('role', 'pos');
      form.append('file', blob, 'a.csv');
    });
    expect(twice.errors).toMatchObject([{ field: 'role', code: 'FIELD_TWICE' }]);
  });

  it('that is larger than the limit of its kind', async () => {
    await door.close();
    door.limits = { compressedBytes: 1000, inflatedBytes: 3 * PIECE_BYTES };
    await door.open();
    const zip = new Uint8Array(1001);
    zip.set([0x50, 0x4b]);
    const answers = [
      await upload(door, cycle, { content: zip }),
      await upload(door, cycle, { content: new Uint8Array(5 * PIECE_BYTES) }),
    ];
    for (const answer of answers)
      expect(problemIn(answer)).toMatchObject({ status: 413, code: 'FILE_TOO_LARGE' });
    door.limits = {};
  });

  it.each([
    ['JSON', 'application/json', '{}', 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['text', 'text/csv', BRI, 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['no boundary', 'multipart/form-data', 'x', 400, 'MULTIPART_MALFORMED'],
    ['an empty boundary', 'multipart/form-data; boundary=""', 'x', 400, 'UPLOAD_CUT'],
    [
      'an endless boundary',
      `multipart/form-data; boundary=${'x'.repeat(300)}`,
      'x',
      400,
      'MULTIPART_MALFORMED',
    ],
    ['no parts', 'multipart/form-data; boundary=x', 'nothing', 400, 'UPLOAD_CUT'],
    [
      'no end',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nNIK;NA',
      400,
      'UPLOAD_CUT',
    ],
  ])('that is %s', async (_, type, body, status, code) => {
    const headers = { 'content-type': type };
    const answer = await door.ask(`/api/v1/cycles/${cycle}/files`, { method: 'POST', headers, body });
    expect(problemIn(answer)).toMatchObject({ status, code });
  });

  const begin = (): Socket => {
    const socket = connect(door.port, '127.0.0.1');
    socket.write(
      [
        `POST /api/v1/cycles/${cycle}/files HTTP/1.1`,
        'Host: localhost',
        'Content-Type: multipart/form-data; boundary=x',
        'Content-Length: 100000000',
        '',
        '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n',
      ].join('\r\n'),
    );
    return socket;
  };

  it('that is cut in the middle, 20 at once', async () => {
    const sockets = Array.from({ length: 20 }, begin);
    await Promise.all(
      sockets.map(async (socket, at) => {
        await new Promise<void>((sent) => socket.write(Buffer.alloc(at * 300_000), () => sent()));
        socket.destroy();
        await once(socket, 'close');
      }),
    );
    expect(await door.ask('/health/ready')).toMatchObject({ status: 200 });
  });

  it('that stands still is ended', async () => {
    await door.close();
    door.silence = 30;
    await door.open();
    await once(
      begin()
        .on('error', () => undefined)
        .resume(),
      'close',
    );
    door.silence = undefined;
  });
});
