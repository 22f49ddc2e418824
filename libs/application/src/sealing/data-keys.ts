import { randomBytes } from 'node:crypto';
import { KEY_BYTES, SealingKey, unwrapKey, type WrappedKey, wrapKey } from '#security';
import { eachItem } from '../collections/each-item.js';
import { Fault, isFault } from '../faults/fault.js';
import { type Clock } from '../ports/clock.js';
import {
  type CollectionDefinition,
  type Collections,
  type Stored,
  type WritableCollection,
} from '../ports/collections.js';
import { type DataScope } from '../ports/data-scope.js';
import { type WrappingKeys } from '../ports/wrapping-keys.js';
import { type HeldKey, type SealingKeys } from './sealing-keys.js';

/** A data key, or what is left of one. */
export interface DataKeyRecord extends DataScope {
  /** ISO 8601. */
  readonly madeAt: string;
  /** Absent once it was destroyed. */
  readonly key?: WrappedKey;
  readonly destroyedAt?: string;
  /** Id of the key that wrapped the one that was destroyed. */
  readonly wrappedBy?: string;
}

/** What is left of a key. */
export interface DestroyedKey {
  readonly id: string;
  readonly madeAt: string;
  readonly wrappedBy: string;
  readonly destroyedAt: string;
}

/** Data keys; every service makes those that it needs, in the role of `keys`. */
export const DATA_KEYS: CollectionDefinition<DataKeyRecord> = {
  name: 'data-keys',
  owner: 'keys',
  unique: { scope: scopeKey },
  lists: { all: ({ region, cycle }) => ({ of: '', at: `${region} ${cycle}` }) },
};

/** Bytes of the id of a data key. */
export const ID_BYTES = 8;

/** For so long (milliseconds) a key is used without looking whether it was destroyed elsewhere. */
export const TRUSTED = 5 * 60_000;

/** A data key as it goes from one thread of this process to another, and nowhere else. */
export interface OpenKey {
  /** Lower-case hex. */
  readonly id: string;
  readonly secret: Uint8Array;
}

interface Remembered extends OpenKey, HeldKey {
  readonly until: number;
}

/** The data keys as they are used: unwrapped in memory only. Every method may raise the faults of the collections. */
export class DataKeys implements SealingKeys {
  private readonly records: WritableCollection<DataKeyRecord>;
  private readonly byId = new Map<string, Remembered>();
  private readonly byScope = new Map<string, Promise<Remembered>>();

  constructor(
    collections: Collections,
    private readonly wrapping: WrappingKeys,
    private readonly clock: Pick<Clock, 'now'>,
  ) {
    this.records = collections.writing(DATA_KEYS, 'keys');
  }

  /** The key of a scope, made when there is none. Faults: KEY_DESTROYED, KEY_MISSING. */
  async of(scope: DataScope): Promise<HeldKey & OpenKey> {
    const name = scopeKey(scope);
    const known = this.byScope.get(name);
    if (known !== undefined) {
      const held = await known.catch(() => undefined);
      if (held !== undefined && held.until > this.clock.now()) return held;
    }
    const asked = this.load(scope, name);
    this.byScope.set(name, asked);
    return asked;
  }

  /** The key of an id. Faults: KEY_DESTROYED, KEY_MISSING. */
  async withId(id: string): Promise<HeldKey & OpenKey> {
    const known = this.byId.get(id);
    if (known !== undefined && known.until > this.clock.now()) return known;
    const record = await this.records.get(id);
    if (record === undefined) throw new Fault('KEY_MISSING', `there is no data key ${id}`);
    return this.remember(record);
  }

  /** What there is of keys, in the order of their scopes. */
  all(): AsyncGenerator<Stored<DataKeyRecord>> {
    return eachItem(this.records, 'all', '');
  }

  /**
   * Destroys the key of a scope for good: nobody can read any more what it sealed, and the scope never gets another one, also where it had none yet. Done again
   * it gives the same; undefined where the scope never had one.
   */
  async destroy(scope: DataScope): Promise<DestroyedKey | undefined> {
    for (;;) {
      const stored = await this.records.find('scope', scopeKey(scope));
      if (stored === undefined) {
        if ((await this.insert(scope, () => ({ destroyedAt: this.moment() }))) === undefined) continue;
        this.forget(scope, undefined);
        return undefined;
      }
      const { key, ...rest } = stored.item;
      const destroyedAt = rest.destroyedAt ?? this.moment();
      const wrappedBy = key?.by ?? rest.wrappedBy;
      if (wrappedBy === undefined) return undefined;
      const destroyed = { id: stored.id, madeAt: rest.madeAt, wrappedBy, destroyedAt };
      try {
        if (key) await this.records.replace(stored.id, stored.version, { ...rest, wrappedBy, destroyedAt });
        this.forget(scope, stored.id);
        return destroyed;
      } catch (fault) {
        if (!isFault(fault, 'ITEM_CHANGED')) throw fault;
      }
    }
  }

  /** Takes a key away whose scope goes on: it gets another one when it next needs it. */
  async remove(scope: DataScope): Promise<void> {
    const stored = await this.records.find('scope', scopeKey(scope));
    if (stored !== undefined) await this.records.remove(stored.id, stored.version);
    this.forget(scope, stored?.id);
  }

  private forget(scope: DataScope, id: string | undefined): void {
    this.byScope.delete(scopeKey(scope));
    if (id !== undefined) this.byId.delete(id);
  }

  private async load(scope: DataScope, name: string): Promise<Remembered> {
    for (;;) {
      const record = (await this.records.find('scope', name)) ?? (await this.make(scope));
      if (record !== undefined) return this.remember(record);
    }
  }

  /** Undefined when another instance has just made it. */
  private make(scope: DataScope): Promise<Stored<DataKeyRecord> | undefined> {
    return this.insert(scope, (id) => ({
      key: wrapKey(this.wrapping.current, randomBytes(KEY_BYTES), aboutKey(id, scope)),
    }));
  }

  /** Undefined when there is a record of the scope already. */
  private async insert(
    { region, cycle }: DataScope,
    rest: (id: string) => Pick<DataKeyRecord, 'key' | 'destroyedAt'>,
  ): Promise<Stored<DataKeyRecord> | undefined> {
    const id = randomBytes(ID_BYTES).toString('hex');
    try {
      return await this.records.insert(id, { region, cycle, madeAt: this.moment(), ...rest(id) });
    } catch (fault) {
      if (isFault(fault, 'ITEM_EXISTS')) return undefined;
      throw fault;
    }
  }

  private moment(): string {
    return new Date(this.clock.now()).toISOString();
  }

  private remember(record: Stored<DataKeyRecord>): Remembered {
    const secret = unwrapped(record, this.wrapping);
    const key = new SealingKey(secret);
    const held = { id: record.id, key, secret, until: this.clock.now() + TRUSTED };
    this.byId.set(record.id, held);
    return held;
  }
}

/** The bytes of a data key. Faults: KEY_DESTROYED, KEY_MISSING. */
export function unwrapped(
  { id, item }: Stored<DataKeyRecord>,
  { current, earlier }: WrappingKeys,
): Uint8Array {
  const { key } = item;
  if (key === undefined) throw new Fault('KEY_DESTROYED', `the data key ${id} was destroyed`);
  const wrapping = [current, ...earlier].find((each) => each.id === key.by);
  const bytes = wrapping && unwrapKey(wrapping, key, aboutKey(id, item));
  if (bytes === undefined)
    throw new Fault('KEY_MISSING', `the data key ${id} is wrapped by the key ${key.by}`);
  return bytes;
}

/** What a wrapped key is the key of: in another record's place it does not open. */
export function aboutKey(id: string, scope: DataScope): string {
  return `${id} ${scopeKey(scope)}`;
}

/** The unique key of a scope. */
function scopeKey({ region, cycle }: DataScope): string {
  return `${region} ${cycle}`;
}
