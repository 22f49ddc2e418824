import { RememberedMappings } from '#application';
import { type MappingView } from '../src/mappings/mapping-views.js';
import { type Answer, Door, problemIn } from './door.js';
import { STORES } from './stores.js';
import { beginCycle, BRI, upload } from './uploads.js';

/** Headers that nobody knows, and what they mean. */
const ODD = BRI.replace('NIK', 'IDENTITAS').replace('STATUS SALUR', 'HASIL').replace('NO REKENING', 'X');
const COLUMNS = [
  { column: 'B', header: 'IDENTITAS', field: 'nik' },
  { column: 'D', header: 'X', field: null },
  { column: 'G', header: 'HASIL', field: 'status' },
];
const MAPPING = JSON.stringify({ kind: 'BRI', columns: COLUMNS });

describe.each(STORES)('mappings that are remembered, on %s', (_, newStand) => {
  const door = new Door(newStand);
  let cycle: string;
  beforeEach(async () => {
    cycle = await beginCycle(door);
  });

  const give = async (content: string, fields: Record<string, string> = {}, name = 'bri.csv') => {
    door.clock.advance(1_000);
    const { body } = await upload(door, cycle, { content, name, fields: { role: 'bri', ...fields } });
    return (body as { id: string }).id;
  };
  const isRemembered = async (content: string): Promise<boolean> => {
    const { body } = await upload(door, cycle, { content, fields: { role: 'bri', preview: 'true' } });
    return (body as { remembered?: object }).remembered !== undefined;
  };
  const listed = async (region = '18.72'): Promise<readonly MappingView[]> => {
    const { body } = await door.ask(`/api/v1/mappings?region=${region}`);
    return (body as { items: MappingView[] }).items;
  };
  const forget = (id: string): Promise<Answer> => door.ask(`/api/v1/mappings/${id}`, { method: 'DELETE' });
  const turn = (id: string, way: 'withdraw' | 'restore'): Promise<Answer> =>
    door.ask(`/api/v1/files/${id}/${way}`, { method: 'POST', body: { reason: 'salah kolom' } });
  const week = (number: number): string => ODD.replaceAll('05/01/2026', `0${number}/02/2026`);

  it('come page by page, those first that were used last', async () => {
    const given: string[] = [];
    for (const header of ['X1', 'X2', 'X3', 'X4', 'X5'])
      given.unshift(await give(ODD.replace('X', header), { mapping: MAPPING.replace('"X"', `"${header}"`) }));
    const seen: string[] = [];
    let cursor = '';
    for (let pages = 1; pages <= 3; pages++) {
      const { body } = await door.ask(`/api/v1/mappings?region=18.72&limit=2${cursor}`);
      const { items, next } = body as { items: MappingView[]; next?: string };
      seen.push(...items.map(({ id }) => id));
      expect([pages, next === undefined]).toEqual([pages, pages === 3]);
      cursor = `&cursor=${next}`;
      // What was seen may go meanwhile.
      await forget(items[0]!.id);
    }
    expect(seen).toEqual(given);
    const invalid = await door.ask('/api/v1/mappings?region=18.72&cursor=x');
    expect(problemIn(invalid).code).toBe('CURSOR_INVALID');
  });

  it('are listed with every column of the header row, and who used them last', async () => {
    expect(await listed()).toEqual([]);
    const first = await give(ODD, { mapping: MAPPING });
    await give(week(2));
    const withdrawn = await give(week(3));
    await turn(withdrawn, 'withdraw');
    await give(BRI);
    const [mapping, ...others] = await listed();
    expect(others).toEqual([]);
    expect(mapping).toMatchObject({
      ...{ id: first, role: 'bri', name: 'bri.csv', by: 'uji', files: 2, usedBy: 'uji', words: [] },
      columns: [
        { column: 'A', header: 'NO', field: null },
        { column: 'B', header: 'IDENTITAS', field: 'nik' },
        { column: 'C', header: 'NAMA KPM', field: 'name' },
        { column: 'D', header: 'X', field: null },
        { column: 'E', header: 'PROGRAM', field: 'programme' },
        { column: 'F', header: 'NOMINAL SALUR', field: 'amount' },
        { column: 'G', header: 'HASIL', field: 'status' },
        { column: 'H', header: 'TGL SALUR', field: 'day' },
      ],
    });
    expect(Date.parse(mapping!.usedAt)).toBeGreaterThan(Date.parse(mapping!.at));
  });

  it('are one for each header row, those first that were used last', async () => {
    const other = ODD.replace(';X;', ';Y;');
    const first = await give(ODD, { mapping: MAPPING });
    const second = await give(other, {
      mapping: MAPPING.replace('"X"', '"Y"'),
    });
    const ids = async (): Promise<string[]> => (await listed()).map(({ id }) => id);
    expect(await ids()).toEqual([second, first]);
    await give(week(2));
    expect(await ids()).toEqual([first, second]);
    const corrected = await give(week(3), { mapping: MAPPING });
    expect(await listed()).toMatchObject([
      { id: corrected, files: 3 },
      { id: second, files: 1 },
    ]);
  });

  it('are forgotten for the sender: the next file is recognised afresh, and what was read stays', async () => {
    const first = await give(ODD, { mapping: MAPPING });
    const other = await give(ODD.replace(';X;', ';Y;'), { mapping: MAPPING.replace('"X"', '"Y"') });
    const last = await give(week(2), { mapping: MAPPING });
    const files = (await door.ask(`/api/v1/cycles/${cycle}/files`)).body;
    expect((await forget(last)).status).toBe(204);
    expect(await isRemembered(week(3))).toBe(false);
    expect((await listed()).map(({ id }) => id)).toEqual([other]);
    expect((await door.ask(`/api/v1/cycles/${cycle}/files`)).body).toEqual(files);
    await turn(first, 'withdraw');
    await turn(first, 'restore');
    expect(await isRemembered(week(3))).toBe(false);
    await give(week(3), { mapping: MAPPING });
    expect(await isRemembered(week(4))).toBe(true);
    const { body } = await door.ask('/api/v1/audit?what=MAPPING_FORGOTTEN');
    expect(body).toMatchObject({ items: [{ to: last, name: 'bri.csv', cycle }] });
  });

  it('are forgotten once: whoever asks again, or of what is no mapping, is told', async () => {
    const plain = await give(BRI);
    const file = await give(ODD, { mapping: MAPPING });
    const answers = await Promise.all([forget(file), forget(file)]);
    for (const answer of answers)
      if (answer.status !== 204)
        expect(problemIn(answer)).toMatchObject({ status: 404, code: 'MAPPING_MISSING' });
    expect(answers.map(({ status }) => status)).toContain(204);
    for (const id of [file, plain]) expect(problemIn(await forget(id)).code).toBe('MAPPING_MISSING');
    expect(problemIn(await forget('f-0')).code).toBe('FILE_MISSING');
  });

  it('are not forgotten by what somebody saw before a newer one was given', async () => {
    const first = await give(ODD, { mapping: MAPPING });
    const second = await give(week(2), { mapping: MAPPING }, 'minggu 2.csv');
    const problem = problemIn(await forget(first));
    expect(problem).toMatchObject({ status: 409, code: 'MAPPING_CHANGED' });
    expect(problem.detail).toContain('minggu 2.csv');
    expect(await isRemembered(week(3))).toBe(true);
    await turn(second, 'withdraw');
    expect((await forget(first)).status).toBe(204);
    await turn(second, 'restore');
    expect(await isRemembered(week(3))).toBe(false);
  });

  it('are forgotten by who asks again where it was not done to the end', async () => {
    const first = await give(ODD, { mapping: MAPPING });
    const second = await give(week(2), { mapping: MAPPING });
    const { collections } = door.store;
    const breaking = new RememberedMappings({
      ...collections,
      reading: (definition) => collections.reading(definition),
      writing(definition, service) {
        const files = collections.writing(definition, service);
        return Object.assign(Object.create(files) as typeof files, {
          async replace(id: string, version: number, item: never) {
            if (id === second) throw new Error('the process ends here');
            return files.replace(id, version, item);
          },
        });
      },
    });
    await expect(breaking.forget(second)).rejects.toThrow('ends here');
    expect((await listed()).map(({ id }) => id)).toEqual([second]);
    expect((await forget(second)).status).toBe(204);
    expect(await listed()).toEqual([]);
    expect(problemIn(await forget(first)).code).toBe('MAPPING_MISSING');
  });

  it('show headers as they are, but no number of a person, nor more of one than can be read', async () => {
    const markup = ODD.replace(';X;', ';<b>&X</b>;');
    await give(markup, { mapping: MAPPING.replace('"X"', JSON.stringify('<b>&X</b>')) });
    expect((await listed())[0]!.columns[3]).toEqual({ column: 'D', header: '<b>&X</b>', field: null });
    // No header is so long, or holds such a number: what the mapping says itself is all there is.
    const long = 'keterangan '.repeat(40).trim();
    const columns = [
      { column: 'G', header: 'HASIL', field: 'status' },
      { column: 'B', header: 'IDENTITAS', field: 'nik' },
      { column: 'C', header: long, field: 'name' },
      { column: 'D', header: 'REK 1872015505800009', field: null },
    ];
    await give(ODD.replace('NAMA KPM', long), { mapping: JSON.stringify({ kind: 'BRI', columns }) });
    expect((await listed())[0]!.columns).toEqual([
      { column: 'B', header: 'IDENTITAS', field: 'nik' },
      { column: 'C', header: `${long.slice(0, 119)}…`, field: 'name' },
      { column: 'D', header: 'REK …0009', field: null },
      { column: 'G', header: 'HASIL', field: 'status' },
    ]);
  });

  it('are asked for by region', async () => {
    for (const query of ['', '?region=99.99', '?region='])
      expect(problemIn(await door.ask(`/api/v1/mappings${query}`)).code).toBe('FIELDS_INVALID');
    await give(ODD, { mapping: MAPPING });
    expect(await listed('18.71')).toEqual([]);
  });
});
