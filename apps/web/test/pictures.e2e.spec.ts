import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateMonth } from '#demo';
import { newFolder } from '../../../libs/testing/src/command-line.js';
import { type Served } from '../../serve/test/served.js';
import { Console } from './console.js';
import { type Visitor } from './visitor.js';

const month = generateMonth({ households: 900, seed: 4, out: newFolder() });

const FOLDER = 'docs/pictures';

/** Pages of which the README has a picture, by its file; `row`: what is clicked first to get there. */
const PICTURES = [
  { file: 'ringkasan.png', path: '/' },
  { file: 'berkas.png', path: '/berkas' },
  { file: 'selisih.png', path: '/selisih' },
  { file: 'keluarga.png', path: '/selisih', row: 'main [role=row] a' },
  { file: 'tinjau.png', path: '/tinjau' },
  { file: 'penerima.png', path: '/penerima?part=NOT_DELIVERED' },
  { file: 'daftar.png', path: '/daftar' },
  { file: 'berita-acara.png', path: '/berita-acara' },
  { file: 'pengaturan.png', path: '/pengaturan' },
] as const;

describe('the pictures of the README', () => {
  let served: Served;
  let console: Console;
  let visitor: Visitor;
  beforeAll(async () => {
    console = await Console.start(month.options.asOf, { isDemo: true });
    served = console.served;
    await served.takeMonth(month);
    visitor = await console.come();
  });
  afterAll(async () => {
    await visitor.leave();
    await console.close();
  });

  it.each(PICTURES)(
    '$file shows a page of an invented city, without whole numbers of people',
    async ({ file, path, ...on }) => {
      const { page } = visitor;
      await visitor.goTo(path);
      if ('row' in on) {
        await page.locator(on.row).first().click();
        await page.waitForURL((url) => url.pathname !== path);
        await visitor.settled();
      }
      expect(await page.locator('.demo-banner').count()).toBe(1);
      expect(await page.locator('main').innerText()).not.toMatch(/(?<![0-9a-f])\d{11,}(?![0-9a-f])/);
      const picture = await page.screenshot();
      expect(picture.length).toBeGreaterThan(20_000);
      // TERSALUR_PICTURES=1 takes them anew.
      if (process.env['TERSALUR_PICTURES'] !== undefined) {
        mkdirSync(FOLDER, { recursive: true });
        writeFileSync(`${FOLDER}/${file}`, picture);
      }
      expect(existsSync(`${FOLDER}/${file}`)).toBe(true);
      // Whoever does not see it reads what it shows, and opens it large.
      expect(readFileSync('README.md', 'utf8')).toMatch(
        new RegExp(`\\[!\\[[^\\]]{20,}\\]\\(${FOLDER}/${file}\\)\\]\\(${FOLDER}/${file}\\)`),
      );
    },
  );
});
