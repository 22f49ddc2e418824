import { type FaultPoint } from '../../../../libs/testing/src/crashes/fault-points.js';
import { City } from './city.js';
import { Door } from './door.js';
import { Cut, Life } from './process/life.js';
import { type Sabotage } from './process/life-order.js';
import { type FilesKind } from './office/operation.js';

/** A way through a month: where its processes end, and what was asked for then. */
interface Story {
  readonly sabotage?: Sabotage;
  /** Where one process after the other ends; the last one lives on. */
  readonly dooms: readonly (readonly [FaultPoint, FilesKind])[];
  /** How often, in a hundred, nobody asks again for what was cut off. */
  readonly givenUp?: number;
}

/** Enough to see that something is never computed. */
const FEW_LOOKS = 4;

/** No test measures time: a month may take minutes on a busy machine. */
const LONGEST = 600_000;

/** Lives through a story, to the comparison at its end. Throws what that finds wrong. */
async function tell({ sabotage, dooms, givenUp }: Story): Promise<void> {
  const city = new City(7, { sabotage, givenUp, ...(sabotage ? { looks: FEW_LOOKS } : {}) });
  for (const [point, wanted] of dooms) await liveOnce(city, { point, nth: 1 }, wanted);
  await liveOnce(city);
}

async function liveOnce(
  city: City,
  doom?: { readonly point: FaultPoint; readonly nth: number },
  wanted?: FilesKind,
): Promise<void> {
  const life = new Life();
  life.begin({ cities: [{ ...city.order(), ...(doom ? { doom } : {}) }] }, () => undefined);
  try {
    await city.live(new Door(await life.addressOf(0)), wanted);
    await life.close(0);
    await city.checkLog();
  } catch (thrown) {
    if (!(thrown instanceof Cut) || doom === undefined) throw thrown;
  } finally {
    life.kill();
    await life.ended;
  }
}

describe('the crash tests notice', () => {
  it(
    'nothing where nothing is wrong',
    async () => {
      await tell({
        givenUp: 100,
        dooms: [
          ['after gateway inserts files', 'UPLOAD'],
          ['after gateway publishes file.withdrawn.v1', 'WITHDRAW'],
          ['after reconciler revises book', 'UPLOAD'],
        ],
      });
    },
    LONGEST,
  );

  it(
    'heads that are moved without comparing: a deposed owner takes inputs back',
    async () => {
      await expect(tell({ sabotage: 'BLIND_MOVES', dooms: [] })).rejects.toThrow(
        /is never computed|is not what the command line writes|alerts are open/,
      );
    },
    LONGEST,
  );

  it(
    'messages that are published before what they tell is stored',
    async () => {
      const dooms = [['after gateway publishes file.withdrawn.v1', 'WITHDRAW']] as const;
      await expect(tell({ sabotage: 'ANNOUNCING_FIRST', givenUp: 100, dooms })).rejects.toThrow(
        /is not what the command line writes/,
      );
    },
    LONGEST,
  );

  it(
    'messages that are not stored with what they tell',
    async () => {
      const dooms = [['after gateway inserts files', 'UPLOAD']] as const;
      await expect(tell({ sabotage: 'FORGETTING', dooms })).rejects.toThrow(/file\.f-\S+ is never computed/);
    },
    LONGEST,
  );

  // A SIGKILL leaves what the system holds for the disk: that a commit waits for the disk it cannot show. It shows what follows when an answer goes out
  // before its write is safe, on a store that keeps the last 40 writes in memory; the same store loses nothing when it writes before it answers.
  it.each<[Sabotage, RegExp | undefined]>([
    ['WRITING_FIRST', undefined],
    ['WRITING_LATER', /CYCLE_MISSING|FILE_MISSING|is not there/],
  ])(
    'a store that acknowledges before it has written: %s',
    async (sabotage, noticed) => {
      const dooms = Array(3).fill(['before gateway inserts files', 'UPLOAD']) as Story['dooms'];
      const told = tell({ sabotage, dooms });
      await (noticed === undefined ? told : expect(told).rejects.toThrow(noticed));
    },
    LONGEST,
  );
});
