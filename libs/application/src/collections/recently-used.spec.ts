import { RecentlyUsed } from './recently-used.js';

describe('what was used recently', () => {
  it('stays, and what was not used for longest leaves', () => {
    const values = new RecentlyUsed<string, number>(2);
    values.set('a', 1);
    values.set('b', 2);
    expect(values.get('a')).toBe(1);
    values.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => values.get(key))).toEqual([1, undefined, 3]);
  });

  it('is replaced under its key, and forgotten when it is deleted', () => {
    const values = new RecentlyUsed<string, number>(2);
    values.set('a', 1);
    values.set('b', 2);
    values.set('a', 3);
    expect(values.get('b')).toBe(2);
    values.delete('a');
    expect(values.get('a')).toBeUndefined();
  });
});
