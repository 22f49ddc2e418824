import { type BookView } from './book-shelf.js';
import { KeptByView } from './kept-by-view.js';

describe('what is made of a revision', () => {
  const [view, next] = [{} as BookView, {} as BookView];

  it('is made once for each, however many ask', async () => {
    const kept = new KeptByView<number>();
    let made = 0;
    const make = (): Promise<number> => Promise.resolve(++made);
    expect(await Promise.all([view, view, next].map((each) => kept.of(each, make)))).toEqual([1, 1, 2]);
    expect(await kept.of(view, make)).toBe(1);
  });

  it('is made anew where it failed', async () => {
    const kept = new KeptByView<number>();
    await expect(kept.of(view, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await kept.of(view, () => Promise.resolve(7))).toBe(7);
  });
});
