import { formatsIn } from '../src/texts/formats.js';

describe('figures of the console', () => {
  it.each([
    ['id', [0, 0.029, 0.03, 0.9689, 1], ['0,0%', '2,9%', '3,0%', '96,9%', '100,0%']],
    ['en', [0, 0.029, 0.03, 0.9689, 1], ['0.0%', '2.9%', '3.0%', '96.9%', '100.0%']],
  ])('write shares in one way, so that they can be compared: %s', (language, parts, written) => {
    expect(parts.map(formatsIn(language).share)).toEqual(written);
  });

  it('write how far something is, or how sure, without what nobody knows so exactly', () => {
    expect([0, 0.874, 1].map(formatsIn('id').roughly)).toEqual(['0%', '87%', '100%']);
  });
});
