import fc from 'fast-check';
import { rowOf } from '../../testing/src/written-workbook.js';
import { type WorkbookOptions } from './index.js';

const written = (text: string, options?: WorkbookOptions): string =>
  rowOf((sheet) => sheet.text(text), options).rows[0]![0] ?? '';

/** What `textElement` promises to keep, said in another way. */
function kept(text: string): string {
  const signs = Array.from(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')).filter((sign) => {
    const code = sign.codePointAt(0)!;
    const isSurrogate = code >= 0xd800 && code < 0xe000;
    return !isSurrogate && code !== 0xfffe && code !== 0xffff && (code >= 32 || code === 9 || code === 10);
  });
  return signs.join('');
}

describe('a text', () => {
  it.each([
    ['plain', 'SITI AMINAH', 'SITI AMINAH'],
    ['with signs of XML', `a & b < c > "d" 'e'`, `a & b < c > "d" 'e'`],
    ['that looks like markup', '<is><t>&amp;</t></is>', '<is><t>&amp;</t></is>'],
    ['with spaces around it', '  a  b ', '  a  b '],
    ['over lines', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    [
      'with what Excel takes for a code',
      '_x0041_ _x0041_x0042_ _x_ x0041_',
      '_x0041_ _x0041_x0042_ _x_ x0041_',
    ],
    ['with control characters', 'a\u0000\u0001\u001f\u007fb', 'a\u007fb'],
    ['with half a pair', 'a\ud83db\ude00', 'ab'],
    ['with signs outside the first plane', 'a😀𠮷', 'a😀𠮷'],
    ['of nothing that can be kept', '\u0001\ufffe', ''],
    ['empty', '', ''],
    ['that looks like a formula', '=1+1', '=1+1'],
    ['of digits', '0123456789012345', '0123456789012345'],
  ])('%s', (_, text, expected) => {
    expect(written(text)).toBe(expected);
    expect(written(text, { sharedStrings: true })).toBe(expected);
  });

  it.each([{}, { sharedStrings: true }])(
    'comes back as it was, but for what XML cannot hold (%j)',
    (options) => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc
          .array(fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)))
          .map((all) => all.join('')),
        fc
          .array(fc.constantFrom('_', 'x', '0', '4', '1', 'A', '_x005F_', '_x0041_', '&', '<', ' ', '\n'))
          .map((all) => all.join('')),
      );
      fc.assert(fc.property(text, (given) => expect(written(given, options)).toBe(kept(given))));
    },
  );

  it('longer than a cell can hold is cut, and no pair torn', () => {
    expect(written('x'.repeat(40_000))).toBe('x'.repeat(32_767));
    expect(written(`${'x'.repeat(32_766)}😀`)).toBe('x'.repeat(32_766));
    expect(written(`${'x'.repeat(32_765)}😀`)).toBe(`${'x'.repeat(32_765)}😀`);
  });

  it('is a text to a spreadsheet, never a formula or a number', () => {
    const { cells } = rowOf((sheet) => ['=1+1', '007'].forEach((text) => sheet.text(text)));
    expect([...cells.values()].map(({ type, formula }) => [type, formula])).toEqual([
      ['inlineStr', undefined],
      ['inlineStr', undefined],
    ]);
  });
});
