import { openMemory } from '#adapters/memory';
import { type FileReceivedV1, type Message } from '#contracts';
import { fragile, type Hitch } from '../../testing/src/fragile-ports.js';
import { ManualClock } from '../../testing/src/time/manual-clock.js';
import { type FileThread } from './file-thread.js';
import { Intake } from './intake.js';
import { ReadingNotes } from './reading-notes.js';

const RECEIVED = {
  ...{ id: 'm-1', type: 'file.received.v1', region: '18.72', cycle: 't1', at: 0 },
  file: { id: 'f-1', role: 'bri', sha256: '0'.repeat(64), content: 'c', final: true },
} as unknown as FileReceivedV1;

const REFUSED = {
  taken: { taken: 'REFUSED', reason: { code: 'EMPTY_FILE', details: {} } },
} as unknown as Awaited<ReturnType<FileThread['read']>> & { readonly message?: Message };

describe('a file that is read while the store is away for a moment', () => {
  const clock = new ManualClock();
  let store: ReturnType<typeof openMemory>;
  let hitch: Hitch;
  beforeEach(() => {
    store = openMemory(clock);
    hitch = undefined;
  });

  function intakeThat(read: FileThread['read']): Intake {
    const collections = fragile(store.collections, () => hitch);
    const notes = new ReadingNotes('bri', { collections, clock });
    return new Intake(['bri'], { log: store.log, collections, notes, thread: { read } });
  }

  const statusOf = async (id: string) =>
    (await new ReadingNotes('bri', { collections: store.collections, clock }).get(id))?.item.status;

  it.each<[string, (turns: () => Promise<void>) => Promise<void>]>([
    ['longer than it takes to say so', (turns) => turns()],
    ['until it is read', () => Promise.resolve()],
  ])('does not end for the sake of what it tells of its progress, %s', async (_, pass) => {
    const turns = async (): Promise<void> => {
      for (let turn = 0; turn < 30; turn++) await new Promise((later) => setImmediate(later));
    };
    const intake = intakeThat(async (_received, { onProgress } = {}) => {
      hitch = 'BEFORE';
      onProgress!({ bytes: 1 });
      await pass(turns);
      queueMicrotask(() => (hitch = undefined));
      return REFUSED;
    });
    await intake.take(RECEIVED);
    await turns();
    expect(await statusOf('f-1')).toBe('REFUSED');
  });

  it('is taken again where its end could not be said', async () => {
    const intake = intakeThat(() => {
      hitch = 'BEFORE';
      return Promise.resolve(REFUSED);
    });
    await expect(intake.take(RECEIVED)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    hitch = undefined;
    await intakeThat(() => Promise.resolve(REFUSED)).take(RECEIVED);
    expect(await statusOf('f-1')).toBe('REFUSED');
  });
});
