import { readdirSync, readFileSync } from 'node:fs';
import { newFolder, tersalur } from '../../../../libs/testing/src/command-line.js';
import { Served } from '../served.js';

const ROOT = new URL('../../../../', import.meta.url);
const RUNBOOKS = readdirSync(new URL('deploy/runbooks/', ROOT)).map((name) => `deploy/runbooks/${name}`);
const PAGES = [...RUNBOOKS, 'docs/operations.md', 'deploy/README.md'];

const textOf = (page: string): string => readFileSync(new URL(page, ROOT), 'utf8');

/** All that a pattern finds in the pages, with the page. */
function foundIn(pattern: RegExp): [page: string, found: string][] {
  return PAGES.flatMap((page) =>
    [...textOf(page).matchAll(pattern)].map(([, found]): [string, string] => [page, found!]),
  );
}

describe('what operators are told to do', () => {
  let served: Served;
  let routes: readonly RegExp[];
  let help: string;
  beforeAll(async () => {
    served = await Served.start('2026-04-30', { home: newFolder() });
    const { paths } = await served.json<{ paths: object }>('/api/openapi.json');
    routes = Object.keys(paths).map((path) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`));
    help = tersalur('--help').output;
  });
  afterAll(() => served.stop());

  it('is by commands that there are', () => {
    const commands = foundIn(/\bbin\/tersalur ([a-z]+(?:-[a-z]+)*)/g);
    expect(commands.length).toBeGreaterThan(5);
    const isKnown = (command: string): boolean => new RegExp(`^  ${command} `, 'm').test(help);
    expect(commands.filter(([, command]) => !isKnown(command))).toEqual([]);
  });

  it('is by addresses that there are', () => {
    const addresses = foundIn(/(?:\$A|\/api\/v1)(\/[a-z-]+(?:\/[A-Za-z][\w.-]*)*)/g);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter(([, path]) => !routes.some((route) => route.test(`/api/v1${path}`)))).toEqual([]);
  });

  it('is on pages that there are, with headings that there are', () => {
    const links = PAGES.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].map(([, path, heading]) => ({
        target: path === '' ? new URL(page, ROOT) : new URL(path!, new URL(page, ROOT)),
        heading,
        page,
      })),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const { target, heading, page } of links) {
      if (target.pathname.endsWith('.md'))
        expect([page, heading ?? '', headingsOf(target)]).toEqual([
          page,
          heading ?? '',
          expect.arrayContaining(heading === undefined ? [] : [heading]),
        ]);
      else expect(() => readdirOrFile(target)).not.toThrow();
    }
  });
});

/** The headings of a page as links name them. */
function headingsOf(page: URL): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function readdirOrFile(target: URL): unknown {
  try {
    return readFileSync(target);
  } catch {
    return readdirSync(target);
  }
}
