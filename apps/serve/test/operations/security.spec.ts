import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const PAGE = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

/** How many items of levels 1 and 2 each section of ASVS 5.0.0 begins with; those of level 3 stand behind them. */
const ITEMS: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5 },
  ...{ '6.6': 3, '6.8': 4, '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2 },
  ...{ '8.2': 3, '8.3': 1, '8.4': 1, '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11 },
  ...{ '10.5': 5, '10.6': 2, '10.7': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4 },
  ...{ '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
  ...{ '17.1': 1, '17.2': 4, '17.3': 2 },
};

interface Row {
  /** `1.2.4`, or several: `1.2.5-8`. */
  readonly item: string;
  readonly state: string;
  readonly how: string;
}

const rows: readonly Row[] = [
  ...PAGE.matchAll(/^\| (\d+\.\d+\.\d+(?:-\d+)?) \| [^|]+ \| (\S+) \| (.+) \|$/gm),
].map(([, item, state, how]) => ({ item: item!, state: state!, how: how! }));

/** The items that a row is about. */
function itemsOf({ item }: Row): string[] {
  const [, section, first, last = first] = /^(\d+\.\d+)\.(\d+)(?:-(\d+))?$/.exec(item)!;
  const [from, to] = [Number(first), Number(last)];
  return Array.from({ length: to - from + 1 }, (_, at) => `${section}.${from + at}`);
}

/** Sources of tests by name without ending. */
const specs = new Map<string, string[]>();
for (const room of ['apps', 'libs'])
  for (const path of readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })) {
    const [, name] = /^(.+?)(?:\.spec)?\.ts$/.exec(basename(path)) ?? [];
    if (name === undefined || !/\.spec\.ts$|describe-/.test(path)) continue;
    specs.set(name, [...(specs.get(name) ?? []), readFileSync(join(ROOT, room, path), 'utf8')]);
  }

/** The tests that a row names: each spec with the titles behind it. */
function testsOf({ how }: Row): [spec: string, title: string][] {
  let spec = '';
  return [...how.matchAll(/`([\w.-]+)`|"([^"]+)"/g)].flatMap(([, name, title]): [string, string][] => {
    if (name !== undefined) spec = name;
    return title === undefined ? [] : [[spec, title]];
  });
}

describe('the table of ASVS 5.0.0, levels 1 and 2', () => {
  it('has every item once', () => {
    const wanted = Object.entries(ITEMS).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
    );
    expect(wanted.length).toBeGreaterThan(250);
    expect(rows.flatMap(itemsOf)).toEqual(wanted);
  });

  it.each(rows.map((row) => [row.item, row] as const))(
    '%s is met by what there is, or says why not',
    (_, row) => {
      expect(['met', 'n/a', 'open']).toContain(row.state);
      const tests = testsOf(row);
      for (const [spec, title] of tests)
        expect([spec, title, specs.get(spec)?.some((source) => source.includes(title))]).toEqual([
          spec,
          title,
          true,
        ]);
      const pages = [...row.how.matchAll(/\]\(([^)#]+)/g)].map(([, page]) => join(ROOT, 'docs', page!));
      for (const page of pages) expect(readFileSync(page, 'utf8')).not.toBe('');
      if (row.state === 'met')
        expect(tests.length + pages.length > 0 || /\babove\b/.test(row.how)).toBe(true);
    },
  );
});
