import { FAULT_POINTS, type FaultPoint } from '../../../../libs/testing/src/crashes/fault-points.js';
import { type Doom } from '../../../../libs/testing/src/crashes/reaches.js';
import { Random } from '../../../../libs/demo/src/randomness/random.js';
import { City } from './city.js';
import { Door } from './door.js';
import { Cut, Life } from './process/life.js';
import { type CityOrder } from './process/life-order.js';
import { type FilesKind, isOfDesk, type OperationKind } from './office/operation.js';

/** So many cities one process serves: what it costs to load it is shared. */
const CITIES = 3;

/** One life in so many ends at a moment of its own; in the others, one city is at a fault point, and the others are anywhere. */
const UNDOOMED = 12;

/** So many fault points, the least and the most, are passed in a life that ends at a moment of its own. */
const PATIENCE = [30, 2500] as const;

/** Fault points that are passed many times an operation: the process ends at one of so many. */
const OFTEN: readonly (readonly [string, number])[] = [
  ['store commits', 25],
  ['puts segment', 6],
  ['commits', 3],
];

/** What has to be asked for so that a fault point is reached; whatever is not here is reached by an upload. */
const WANTED: readonly (readonly [string, OperationKind])[] = [
  ['inserts cycles', 'BEGIN'],
  ['inserts alert-keys', 'BEGIN'],
  ['accounts', 'BEGIN'],
  ['settings.changed.v1', 'SETTINGS'],
  ['replaces cycles', 'SETTINGS'],
  ['reconciler publishes day.begun.v1', 'SETTINGS'],
  ['file.withdrawn.v1', 'WITHDRAW'],
  ['file.restored.v1', 'RESTORE'],
  ['removes repeats', 'REFUSED'],
  ['decision.withdrawn.v1', 'TAKE_BACK'],
  ['decision', 'DECIDE'],
  ['remarks', 'REMARK'],
  ['visits', 'VISIT'],
  ['revises minutes', 'WRITE_MINUTES'],
];

/** A city, and where a process that serves it is to end. */
interface Plan {
  readonly city: City;
  readonly doom?: Doom;
  /** What is asked for first, so that it gets there. */
  readonly wanted?: FilesKind;
}

/** Lives of processes, one after the other, each of them killed, until so many runs were killed and each fault point was hit. */
export class CrashRuns {
  /** Cities that were killed while they worked, counted at each kill. */
  runs = 0;
  /** Fault points at which a process ended. */
  readonly hit = new Set<FaultPoint>();
  /** Fault points that were passed. */
  readonly reached = new Set<FaultPoint>();
  private readonly random: Random;
  private queue: FaultPoint[];
  private cities: City[] = [];
  private seeds: number;
  private lives = 0;
  private standby = new Life();

  constructor(
    seed: number,
    private readonly least: number,
  ) {
    this.random = new Random(seed);
    this.seeds = seed * 1000;
    this.queue = this.shuffled();
  }

  /** Throws an Error for anything that is wrong in any city. */
  async run(): Promise<void> {
    try {
      while (this.hasMore) await this.live(this.cities.length < CITIES);
      while (this.cities.length > 0) await this.live(false);
    } finally {
      this.standby.kill();
      await this.standby.ended;
    }
  }

  private get hasMore(): boolean {
    const isComplete = this.hit.size === FAULT_POINTS.length;
    return this.runs < this.least || (!isComplete && this.runs < this.least * 2);
  }

  private async live(takesMore: boolean): Promise<void> {
    while (takesMore && this.cities.length < CITIES) this.cities.push(new City(++this.seeds));
    const endsByItself = this.hasMore && ++this.lives % UNDOOMED === 0;
    const isDoomed = this.hasMore && !endsByItself;
    const plans = this.cities.map((city): Plan => (isDoomed ? this.doomed(city) : { city }));
    const life = this.standby;
    this.standby = new Life();
    const patience = endsByItself ? this.random.between(...PATIENCE) : Infinity;
    const ending = new Ending(life, plans, patience);
    const orders = plans.map(({ city, doom }): CityOrder => {
      const spoiled = doom?.point.includes('.dlq') ? { spoiledRegion: city.office.month.options.region } : {};
      return { ...city.order(), ...(doom ? { doom } : {}), ...spoiled };
    });
    life.begin({ cities: orders }, (city, point) => {
      this.reached.add(point);
      ending.take(city, point);
    });
    const results = await Promise.allSettled(plans.map((plan, at) => this.serve(life, plan, at)));
    life.kill();
    await life.ended;
    for (const [at, result] of results.entries())
      if (result.status === 'rejected' && !(result.reason instanceof Cut))
        throw new Error(`city of seed ${plans[at]!.city.seed}`, { cause: result.reason });
    this.takeStock(plans, ending.hit);
  }

  private async serve(life: Life, { city, wanted }: Plan, at: number): Promise<void> {
    await city.live(new Door(await life.addressOf(at)), wanted);
    await life.close(at);
    await city.checkLog();
  }

  private takeStock(plans: readonly Plan[], hit: Doom | undefined): void {
    for (const { city, doom } of plans) {
      if (!city.isSettled) this.runs++;
      if (doom === undefined) continue;
      if (doom === hit) this.hit.add(doom.point);
      else this.queue.unshift(doom.point);
    }
    if (this.queue.length === 0) this.queue = this.shuffled();
    this.cities = this.cities.filter(({ isSettled }) => !isSettled);
  }

  /** All fault points. What only a new city comes by is first: every other point can be reached later, too. */
  private shuffled(): FaultPoint[] {
    const places = FAULT_POINTS.map((point) => ({
      point,
      place: wantedFor(point) === 'BEGIN' ? -1 : this.random.next(),
    }));
    return places.sort((one, other) => one.place - other.place).map(({ point }) => point);
  }

  /** A city, and the next point in the queue that it can get to. Where no city can get to one, all live on to their end. */
  private doomed(city: City): Plan {
    const at = this.queue.findIndex((each) => city.offers(wantedFor(each)));
    if (at < 0) return { city };
    const point = this.queue.splice(at, 1)[0]!;
    const most = OFTEN.find(([part]) => point.includes(part))?.[1] ?? 1;
    const wanted = wantedFor(point);
    const doom = { point, nth: this.random.between(1, most) };
    return { city, doom, ...(isOfDesk(wanted) ? {} : { wanted }) };
  }
}

function wantedFor(point: FaultPoint): OperationKind {
  return WANTED.find(([part]) => point.includes(part))?.[1] ?? 'UPLOAD';
}

/** How a process ends: by itself where it is doomed to, or from here after so many fault points. */
class Ending {
  /** The doom that came true. */
  hit: Doom | undefined;
  private readonly counts = new Map<Doom, number>();

  constructor(
    private readonly life: Life,
    private readonly plans: readonly Plan[],
    private patience: number,
  ) {}

  take(city: number, point: FaultPoint): void {
    if (--this.patience === 0) this.life.kill();
    const { doom } = this.plans[city]!;
    if (doom?.point !== point) return;
    const count = (this.counts.get(doom) ?? 0) + 1;
    this.counts.set(doom, count);
    if (count === doom.nth) this.hit ??= doom;
  }
}
