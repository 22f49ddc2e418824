import { openMemory } from '#adapters/memory';
import { TOPICS } from '#contracts';
import { parseIsoDay } from '#domain';
import { newWrappingKey } from '#security';
import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { Cycles } from '../cycles/cycles.js';
import { Decisions } from '../decisions/decisions.js';
import { Remarks } from '../remarks/remarks.js';
import { Visits } from '../visits/visits.js';
import { contentHead } from '../files/content-head.js';
import { type GivenFile, Files } from '../files/files.js';
import { IncomingBytes } from '../bytes/incoming-bytes.js';
import { within } from '../ports/scoped-segments.js';
import { REPEATS } from '../repeats/repeat-record.js';
import { Repeats } from '../repeats/repeats.js';
import { DataKeys } from '../sealing/data-keys.js';
import { SealedSegments } from '../sealing/sealed-segments.js';
import { type PurgeOrder, Purges } from './purges.js';
import { PURGES } from './purge-record.js';

const AT = '2026-04-02T10:00:00.000Z';
const TODAY = parseIsoDay('2027-06-01')!;
const REASON = 'Ibu Siti sudah pindah';
const ASKED: PurgeOrder = { cause: 'ASKED', by: 'admin', reason: 'pindah server' };
const WRITES: readonly unknown[] = ['insert', 'replace', 'remove', 'moveHead', 'sweep', 'publish'];

const wrapping = { current: newWrappingKey(), earlier: [] };
const tellNobody = async (): Promise<void> => undefined;

/** A cycle with a file that somebody took out, and the purges of it, in a process that can be killed before any of its writes. */
class Office {
  private readonly clock = new ManualClock(Date.parse(AT));
  private readonly store = openMemory(this.clock);
  /** Writes that are still done. */
  writesLeft = Infinity;
  cycles: Cycles;
  files: Files;
  purges: Purges;
  private segments: SealedSegments;
  cycle: string;
  file: string;
  remarks: Remarks;
  visits: Visits;

  static async open(): Promise<Office> {
    const office = new Office();
    await office.store.log.createTopic(TOPICS.inputs, 1);
    await office.store.log.createTopic(TOPICS.files, 1);
    office.start();
    const settings = {
      ...{ months: '2026-01/2026-03', programmes: ['BPNT'], cutoffs: {} },
      ...{ tolerance: 0, graceDays: 30, idleDays: 105 },
    };
    const { id } = await office.cycles.begin({ id: 't1', at: AT }, '18.72', settings, 'admin');
    office.cycle = id;
    office.file = await office.give('1');
    const repeats = new Repeats(office.collections.writing(REPEATS, 'gateway'), office.clock);
    await repeats.once({ caller: 'a-1', key: 'k-1', request: 'withdraw' }, async (claim) => {
      const { item } = await office.files.withdraw(claim, office.file, { by: 'ani', reason: REASON });
      return { status: 202, headers: {}, body: item };
    });
    const remark = { status: 'EXPLAINED', reason: REASON, by: 'ani' } as const;
    await office.remarks.say({ id: 'r-1', at: AT }, { cycle: id, subjects: ['s-1'], ...remark });
    const visit = {
      household: 'h-1',
      outcome: 'MOVED',
      day: '2024-02-01',
      volunteer: '',
      note: REASON,
    } as const;
    const source = { kind: 'SHEET', name: 'a.xlsx', sha256: '', row: 2 } as const;
    await office.visits.record(
      { id: 'r-2', at: AT },
      { cycle: id, by: 'ani', visits: [{ ...visit, source }] },
    );
    return office;
  }

  /** As after a restart. */
  start(): void {
    const { clock } = this;
    const [collections, log] = [this.collections, this.mortal(this.store.log)];
    const keys = new DataKeys(collections, wrapping, clock);
    const segments = (this.segments = new SealedSegments(this.mortal(this.store.segments), keys));
    this.cycles = new Cycles({ collections, log });
    this.files = new Files({ collections, log, segments });
    const decisions = new Decisions({ collections, log, segments });
    this.remarks = new Remarks({ collections });
    this.visits = new Visits({ collections });
    const { cycles, files, remarks, visits } = this;
    const said = { decisions, remarks, visits };
    this.purges = new Purges({ collections, segments, keys, clock, cycles, files, ...said });
  }

  /** Takes a file in. */
  async give(name: string): Promise<string> {
    const bytes = new IncomingBytes(within(this.segments, { region: '18.72', cycle: this.cycle }));
    await bytes.add(Buffer.from(name));
    const [sha256, content] = [bytes.finish(), await bytes.keep()];
    const given: GivenFile = { cycle: this.cycle, name, sha256, bytes: 1, content, role: 'bri', final: true };
    return (await this.files.take({ id: name, at: AT }, given, 'ani')).file.id;
  }

  get collections() {
    return this.mortal(this.store.collections);
  }

  /** What is left, as far as a purge takes it away. */
  async rest() {
    const purged = await this.store.collections.reading(PURGES).page('byTime', '', { limit: 9 });
    const { segments } = await this.store.segments.readHead(contentHead(this.file));
    const { items } = await this.store.collections.reading(REPEATS).page('byAge', '', { limit: 9 });
    const file = await this.files.get(this.file);
    const remarked = await this.remarks.of(this.cycle, ['s-1']);
    expect(remarked).toMatchObject([{ status: 'EXPLAINED' }]);
    const visited = await this.visits.ofHousehold(this.cycle, 'h-1');
    const said = JSON.stringify([items, file, remarked, visited]);
    return { purges: purged.items.map(({ item }) => item), segments, said };
  }

  /** A part that is dead once no writes are left. */
  private mortal<Part extends object>(part: Part): Part {
    return new Proxy(part, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown => {
          if (WRITES.includes(name) && --this.writesLeft < 0) throw new Error('killed');
          const answer: unknown = Reflect.apply(member, target, given);
          return name === 'writing' ? this.mortal(answer as object) : answer;
        };
      },
    });
  }
}

describe('a purge', () => {
  it.each<[string, (office: Office) => Promise<unknown>, (office: Office) => Promise<unknown>]>([
    [
      'somebody asked for',
      ({ purges, cycle }) => purges.purge(cycle, ASKED),
      ({ purges }) => purges.purgeDue(undefined, TODAY, tellNobody),
    ],
    [
      'is due',
      ({ purges }) => purges.purgeDue(12, TODAY, tellNobody),
      ({ purges }) => purges.purgeDue(12, TODAY, tellNobody),
    ],
    [
      'gives up what nobody can read',
      ({ purges, cycle }) => purges.giveUp({ region: '18.72', cycle }),
      ({ purges, cycle }) => purges.giveUp({ region: '18.72', cycle }),
    ],
  ])('that %s is whole, wherever the process ends on the way', async (_, begin, goOn) => {
    for (let writes = 1, isWhole = false; !isWhole; writes++) {
      const office = await Office.open();
      office.writesLeft = writes;
      isWhole = await begin(office).then(
        () => true,
        () => false,
      );
      office.writesLeft = Infinity;
      office.start();
      await goOn(office);
      const { purges, segments, said } = await office.rest();
      expect([writes, purges]).toMatchObject([
        writes,
        [{ files: [{ id: office.file }], done: { at: AT, key: { destroyedAt: AT } } }],
      ]);
      expect([writes, segments, said.includes(REASON)]).toEqual([writes, [], false]);
    }
  });

  it('certifies what came while it was begun, too', async () => {
    const office = await Office.open();
    const purge = office.cycles.purge.bind(office.cycles);
    let late = '';
    office.cycles.purge = async (...asked) => {
      late = await office.give('2');
      return purge(...asked);
    };
    const { item } = await office.purges.purge(office.cycle, ASKED);
    expect(item.files.map(({ id }) => id)).toEqual([office.file, late]);
  });

  it('that is due is told of before it is done, and not done where that fails', async () => {
    const office = await Office.open();
    const { purges, cycles, cycle } = office;
    const isThere = async (): Promise<boolean> => (await cycles.get(cycle)).item.purgedAt === undefined;
    const full = purges.purgeDue(12, TODAY, () => Promise.reject(new Error('full')));
    await expect(full).rejects.toThrow('full');
    expect(await isThere()).toBe(true);
    const told: boolean[] = [];
    await purges.purgeDue(12, TODAY, async () => void told.push(await isThere()));
    expect([told, await isThere()]).toEqual([[true], false]);
  });
});
