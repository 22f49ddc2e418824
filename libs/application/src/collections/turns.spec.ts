import { Turns } from './turns.js';

describe('turns', () => {
  const begun: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<void>>();
  const work = (name: string) => (): Promise<void> => {
    begun.push(name);
    const end = Promise.withResolvers<void>();
    ends.set(name, end);
    return end.promise;
  };

  it('are taken by so many at once, the others in the order in which they came, after what failed, too', async () => {
    const turns = new Turns(2);
    const [first, ...others] = ['a', 'b', 'c', 'd'].map((name) => turns.take(work(name)));
    expect(begun).toEqual(['a', 'b']);
    ends.get('a')!.reject(new Error('in vain'));
    await expect(first).rejects.toThrow('in vain');
    await Promise.resolve();
    expect(begun).toEqual(['a', 'b', 'c']);
    ends.get('c')!.resolve();
    await others[1];
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    for (const { resolve } of ends.values()) resolve();
    await Promise.all(others);
    await Promise.all(['e', 'f'].map((name) => turns.take(async () => void begun.push(name))));
    expect(begun.slice(4)).toEqual(['e', 'f']);
  });
});
