import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = 'apps/web/src';

const all = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  .join('\n');

/** Elements of fields that hide what is typed. */
const hiding = all.match(/<\w+[^<>]*\btype="password"[^<>]*>/g)!;

/** The picture of a second factor: an SVG that our own server makes, of squares alone. */
const PICTURE = 'dangerouslySetInnerHTML={{ __html: begun.picture }}';

it('what answers say is written as text, never as HTML or as code', () => {
  expect(all.replace(PICTURE, '')).not.toMatch(
    /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/,
  );
});

it('fields of passwords hide them, say so to managers of passwords, and let them be pasted', () => {
  expect(all.match(/name="(password|current|again)"/g)).toHaveLength(hiding.length);
  for (const field of hiding) {
    expect(field).toMatch(/\bautoComplete="(new|current)-password"/);
    expect(field).not.toMatch(/maxLength|onPaste|onDrop|onKey/);
  }
  expect(all).not.toMatch(/onPaste|'paste'/);
});
