import { type Area } from '../places/areas.js';
import places from '../places/streets.json' with { type: 'json' };
import { type Random } from '../randomness/random.js';
import { drawStageAmount } from './family-components.js';
import { type Channel, type Grant, type Household, type Payee } from './household.js';
import { Names } from './names.js';
import { NationalIds } from './national-ids.js';
import { Numbers } from './numbers.js';

/** BPNT for three months, in rupiah. */
export const BPNT_AMOUNT = 600_000;
const WOMEN_PERCENT = 78;
const BANK_PERCENT = 62;

/** `short`: no title, uncut at the bank; `long`: no title, cut by an old account; `unique`: words that nobody else has; `rare`: such words in place of a short name that is drawn. */
export type NameWish = 'short' | 'long' | 'unique' | 'rare';

/** What a scenario asks of a household; what is absent is drawn. */
export interface Wish {
  readonly programmes?: 'BPNT' | 'PKH' | 'BOTH';
  readonly channel?: Channel;
  readonly named?: NameWish;
  readonly man?: boolean;
  readonly fixed?: Partial<Household>;
}

/** The people of the city as they are drawn, one household after the other. */
export class Town {
  readonly names: Names;
  readonly numbers = new Numbers();
  private readonly nationalIds: NationalIds;

  /** `area` is where the next household lives. */
  constructor(
    readonly random: Random,
    public area: Area,
  ) {
    this.names = new Names(random);
    this.nationalIds = new NationalIds(random);
  }

  /** A household of the current area. */
  household(wish: Wish = {}): Household {
    const { account, card } = this.numbers.bank();
    return {
      dossier: this.numbers.dossier(),
      familyCard: this.numbers.familyCard(this.area.digits),
      payee: this.person(wish.named, wish.man === true ? false : this.random.percent(WOMEN_PERCENT)),
      area: this.area,
      street: this.random.pick(places.streets),
      rt: this.random.between(1, 38),
      rw: this.random.between(1, 12),
      channel: wish.channel ?? (this.random.percent(BANK_PERCENT) ? 'BRI' : 'POS'),
      account,
      card,
      danom: this.numbers.danom(),
      grants: this.grants(wish.programmes),
      ...wish.fixed,
    };
  }

  /** Somebody with a NIK of their own. */
  person(named?: NameWish, woman = this.random.percent(WOMEN_PERCENT)): Payee {
    return { nationalId: this.nationalIds.draw(woman), name: this.name(named, woman), woman };
  }

  /** Somebody whose name cannot be taken for the other one's. */
  personUnlike(other: string): Payee {
    const woman = this.random.percent(WOMEN_PERCENT);
    return { nationalId: this.nationalIds.draw(woman), name: this.names.unlike(other, woman), woman };
  }

  private name(named: NameWish | undefined, woman: boolean): string {
    if (named === 'unique') return this.names.unique();
    if (named === 'long') return this.names.long(woman);
    if (named === undefined) return this.names.draw(woman);
    const short = this.names.short(woman);
    return named === 'rare' ? this.names.unique() : short;
  }

  /** About half of the households have both programmes, few PKH alone (domain, Who and what). */
  private grants(programmes: Wish['programmes']): Grant[] {
    const chance = this.random.below(100);
    const drawn = programmes ?? (chance < 45 ? 'BPNT' : chance < 50 ? 'PKH' : 'BOTH');
    const grants: Grant[] = [];
    if (drawn !== 'PKH') grants.push({ programme: 'BPNT', amount: BPNT_AMOUNT });
    if (drawn !== 'BPNT') grants.push({ programme: 'PKH', amount: drawStageAmount(this.random) });
    return grants;
  }
}
