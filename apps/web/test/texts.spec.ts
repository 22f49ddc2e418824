import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ENGLISH } from '../src/texts/english/index.js';
import { INDONESIAN } from '../src/texts/indonesian/index.js';

const SOURCES = 'apps/web/src';

/** Names that are the same in every language, and not translated. */
const NAMES = ['Tersalur'];

/** Attributes that people read or hear. */
const READ = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'hint'];

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.d\.ts$|^texts\/(indonesian|english)\//.test(name))
  .map((name) => ({ name, text: readFileSync(join(SOURCES, name), 'utf8') }));

const all = files.map(({ text }) => text).join('\n');

/** Texts by their whole keys. */
function flat(texts: object, before = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [[before + key, value]] : flat(value as object, `${before}${key}.`),
  );
}

const indonesian = new Map(flat(INDONESIAN));
const english = new Map(flat(ENGLISH));

/** A text that differs by number is asked for without it. */
const withoutNumber = (key: string): string => key.replace(/_(one|other)$/, '');

const placeholders = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('texts of the console', () => {
  it('are there in both languages, with the same values put in', () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort());
    for (const [key, text] of indonesian) {
      expect([key, text.trim()]).not.toEqual([key, '']);
      expect([key, placeholders(english.get(key)!)]).toEqual([key, placeholders(text)]);
    }
  });

  it('are all used', () => {
    const exact = new Set([...all.matchAll(/['"`]([a-zA-Z]+(?:\.\w+)+)['"`]/g)].map(([, key]) => key!));
    const families = [...all.matchAll(/`([a-zA-Z]+(?:\.\w+)*\.)\$\{/g)].map(([, start]) => start!);
    const isAskedFor = (key: string): boolean =>
      key !== '' && (exact.has(key) || isAskedFor(key.slice(0, Math.max(0, key.lastIndexOf('.')))));
    const unused = [...indonesian.keys()]
      .map(withoutNumber)
      .filter((key) => !isAskedFor(key) && !families.some((family) => key.startsWith(family)));
    expect(unused).toEqual([]);
    expect(exact.has('texts.that.nobody.asks.for')).toBe(false);
  });

  it('stand nowhere else', () => {
    expect(files.flatMap(({ name, text }) => textsIn(name, text))).toEqual([]);
    expect(textsIn('x.tsx', '<p>Halo</p>')).toEqual(['x.tsx: Halo']);
    expect(textsIn('x.tsx', '<img alt="Gambar" />')).toEqual(['x.tsx: Gambar']);
  });
});

/** What would be shown of a file without being in the catalogues. */
function textsIn(name: string, text: string): string[] {
  const found: string[] = [];
  const note = (shown: string): void => {
    const words = shown.trim();
    if (/\p{L}{2}/u.test(words) && !NAMES.includes(words)) found.push(`${name}: ${words}`);
  };
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text);
    if (ts.isJsxAttribute(node) && READ.includes(node.name.getText()) && node.initializer)
      if (ts.isStringLiteral(node.initializer)) note(node.initializer.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}
