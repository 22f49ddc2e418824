import { type Household, type Payee } from '../../../../demo/src/people/household.js';
import { type BankNumbers } from '../../../../demo/src/people/numbers.js';
import { Names } from '../../../../demo/src/people/names.js';
import { Town } from '../../../../demo/src/people/town.js';
import { type Area } from '../../../../demo/src/places/areas.js';
import { Random } from '../../../../demo/src/randomness/random.js';
import { areaOfPlace, drawArea } from './areas.js';
import { type ListedHousehold } from './listed-household.js';
import { NationalIdRegister } from './national-id-register.js';
import { twinName } from './twin-name.js';

/** What a listed household is to the one before it in the list, in a hundred households. The shares are invented. */
const KINSHIPS = [
  { kinship: 'relative on the same family card', percent: 3 },
  { kinship: 'twin on the same family card', percent: 1 },
  { kinship: 'twin', percent: 1 },
  { kinship: 'sibling', percent: 1 },
  { kinship: 'namesake', percent: 1 },
] as const;

type Kinship = (typeof KINSHIPS)[number]['kinship'] | 'none';

const WOMEN_PERCENT = 78;
const FAMILY_CARD_LISTED_PERCENT = 97;
/** Households on POS whose account of an earlier month is still on the list. */
const FORMER_ACCOUNT_PERCENT = 30;

/**
 * The households of a region as the benchmark's list has them, with their twins, relatives and namesakes, and those who are on no list. Names, areas, accounts and cards are drawn as the
 * sample data's (libs/demo); NIKs are close to each other as real ones are.
 */
export class LinkageTown {
  readonly households: readonly ListedHousehold[];
  private readonly town: Town;
  private readonly register = new NationalIdRegister();
  private readonly byFamilyCard = new Map<string, ListedHousehold[]>();

  /** Draws so many households; the same seed gives the same ones. */
  constructor(
    private readonly size: number,
    seed: number,
  ) {
    const random = new Random(seed);
    this.town = new Town(random, areaOfPlace(0, size));
    const households: ListedHousehold[] = [];
    for (let place = 0; place < size; place++) {
      this.town.area = areaOfPlace(place, size);
      const household = this.drawHousehold(random, households.at(-1));
      households.push(household);
      const sharers = this.byFamilyCard.get(household.familyCard);
      if (sharers) sharers.push(household);
      else this.byFamilyCard.set(household.familyCard, [household]);
    }
    this.households = households;
  }

  /** Another household of the list. */
  another(household: ListedHousehold, random: Random): ListedHousehold {
    for (;;) {
      const other = random.pick(this.households);
      if (other !== household) return other;
    }
  }

  /** Another household of the list on the same family card, if there is one. */
  sharerOf(household: ListedHousehold): ListedHousehold | undefined {
    return this.byFamilyCard.get(household.familyCard)!.find((other) => other !== household);
  }

  /** A kelurahan of the region with another name. */
  anotherArea(area: Area, random: Random): Area {
    for (;;) {
      const other = drawArea(this.size, random);
      if (other.kelurahan !== area.kelurahan) return other;
    }
  }

  /** Somebody who is on no list and was first registered as those of this area are. */
  newcomer(area: Area, random: Random): Payee {
    const woman = random.percent(WOMEN_PERCENT);
    return {
      nationalId: this.register.draw(area.digits, woman, random),
      name: new Names(random).draw(woman),
      woman,
    };
  }

  /** A twin of the same sex who is on no list. */
  twinOf(payee: Payee, random: Random): Payee {
    const { nationalId, woman } = payee;
    return {
      nationalId: this.register.drawTwin(nationalId),
      name: twinName(payee.name, woman, random),
      woman,
    };
  }

  /** Somebody on no list whose NIK is one digit apart. */
  neighbourOf(payee: Payee, random: Random): Payee {
    const { woman } = payee;
    const nationalId = this.register.drawNear(payee.nationalId, random);
    return { nationalId, name: new Names(random).draw(woman), woman };
  }

  /** A family card that is on no list. */
  newFamilyCard(area: Area): string {
    return this.town.numbers.familyCard(area.digits);
  }

  /** An account and a card that are on no list. */
  newBankNumbers(): BankNumbers {
    return this.town.numbers.bank();
  }

  /** A code of Kantor Pos that nobody else has. */
  newDanom(): string {
    return this.town.numbers.danom();
  }

  private drawHousehold(random: Random, previous: ListedHousehold | undefined): ListedHousehold {
    const household = this.town.household({ fixed: this.drawKin(random, previous) });
    return {
      ...household,
      listsFamilyCard: random.percent(FAMILY_CARD_LISTED_PERCENT),
      listsAccount: household.channel === 'BRI' || random.percent(FORMER_ACCOUNT_PERCENT),
    };
  }

  /** What a household shares with the one before it in the list. */
  private drawKin(random: Random, previous: ListedHousehold | undefined): Partial<Household> {
    const kinship = previous ? drawKinship(random) : 'none';
    const stranger = this.newcomer(this.town.area, random);
    if (!previous || kinship === 'none') return { payee: stranger };
    const { area, familyCard, payee } = previous;
    switch (kinship) {
      case 'relative on the same family card':
        return { area, familyCard, payee: stranger };
      case 'twin on the same family card':
        return { area, familyCard, payee: this.twinOf(payee, random) };
      case 'twin':
        return { area, payee: this.twinOf(payee, random) };
      case 'sibling':
        return {
          payee: {
            nationalId: this.register.drawSibling(payee.nationalId),
            name: new Names(random).draw(payee.woman),
            woman: payee.woman,
          },
        };
      case 'namesake':
        return { area, payee: { ...stranger, name: payee.name } };
    }
  }
}

function drawKinship(random: Random): Kinship {
  let chance = random.below(100);
  for (const { kinship, percent } of KINSHIPS) {
    if (chance < percent) return kinship;
    chance -= percent;
  }
  return 'none';
}
