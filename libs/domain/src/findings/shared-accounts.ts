import { type TextIndex } from '../columns/text-index.js';
import { AUTO, NONE } from '../linking/links.js';
import { type StandingRoster } from '../roster/standing-roster.js';
import { type Settlement } from '../settlement/settlement.js';
import { CREDITED } from '../statements/outcome.js';

/** Accounts or cards that serve one group of several households (rules, 4: SHARED_ACCOUNT). */
export interface SharedAccount {
  /** What is shared: numbers as stated, accounts before cards. */
  readonly numbers: readonly string[];
  readonly households: number;
  /** Entries of the roster and instances, in their order. */
  readonly entries: readonly number[];
  readonly instances: readonly number[];
}

/** Somebody who has an account or card: a household (positive: KK, negative: NIK, vocabulary ids) and where that is said. */
interface Holder {
  readonly household: number;
  readonly entry?: number;
  readonly instance?: number;
}

/** Finds accounts and cards that two or more households have, on the roster or in credited payments; one group of households is one finding. */
export function findSharedAccounts(roster: StandingRoster, settlement: Settlement): SharedAccount[] {
  const walk = new HolderWalk(roster, settlement);
  const groups = new Map<string, { numbers: string[]; holders: Holder[] }>();
  for (const { texts, holders: found } of walk.findHolders())
    for (const [number, holders] of found) {
      const those = [...new Set(holders.map(({ household }) => household))]
        .sort((one, other) => one - other)
        .join();
      const group = groups.get(those) ?? { numbers: [], holders: [] };
      group.numbers.push(texts.text(number));
      // One by one: a whole city may have the account of its bank, more households than a call takes arguments.
      for (const holder of holders) group.holders.push(holder);
      groups.set(those, group);
    }
  return [...groups].map(([those, { numbers, holders }]) => ({
    numbers,
    households: those.split(',').length,
    entries: inOrder(holders.map(({ entry }) => entry)),
    instances: inOrder(holders.map(({ instance }) => instance)),
  }));
}

function inOrder(places: readonly (number | undefined)[]): number[] {
  return [...new Set(places.filter((place) => place !== undefined))].sort((one, other) => one - other);
}

/** In place of a household, below all of them: nobody was noted yet, or several were. */
const SUSPECT = -0x7fffffff;
const SEVERAL = -0x80000000;

/** The accounts, or the cards, and who has those that several households have. */
class Numbers {
  /** By number 0 where only one household can have it; else SUSPECT, the only one that was noted, or SEVERAL. */
  private readonly household: Int32Array;
  /** Of those that several have, in the order in which that shows. */
  readonly holders = new Map<number, Holder[]>();

  /** `severalPayees`: numbers that several payees of the list have. */
  constructor(
    readonly texts: TextIndex,
    severalPayees: Int32Array,
  ) {
    this.household = new Int32Array(texts.size + 1);
    for (const number of severalPayees) this.household[number] = SUSPECT;
  }

  /** Somebody has a number, who need not be the one who has it on the list. Before anybody is noted. */
  suspect(number: number): void {
    if (number !== 0) this.household[number] = SUSPECT;
  }

  isSuspect(number: number): boolean {
    return this.household[number] !== 0;
  }

  note(number: number, household: number): void {
    const known = this.household[number]!;
    if (known === 0 || known === household || known === SEVERAL) return;
    this.household[number] = known === SUSPECT ? household : SEVERAL;
    if (known !== SUSPECT) this.holders.set(number, []);
  }

  /** Takes somebody who has a number, where it is shared. */
  take(number: number, holder: Holder): void {
    this.holders.get(number)?.push(holder);
  }
}

/** Takes one of the accounts or cards, and somebody who has it. */
type Visit = (numbers: Numbers, number: number, holder: Holder) => void;

/** Walks over whom the list and credited payments name. A household is a KK (positive), or where the list has none the payee's NIK (negative), as vocabulary ids. */
class HolderWalk {
  private readonly accounts: Numbers;
  private readonly cards: Numbers;

  constructor(
    private readonly roster: StandingRoster,
    private readonly settlement: Settlement,
  ) {
    const { accounts, cards } = roster.table.vocabulary;
    this.accounts = new Numbers(accounts, roster.holders.byAccount.shared);
    this.cards = new Numbers(cards, roster.holders.byCard.shared);
  }

  /** Looks at numbers that several payees of the list have, or a payment whose payee has another one there: few. Two rounds, so that those of them with one household cost no memory. */
  findHolders(): readonly Numbers[] {
    const { accounts, cards } = this;
    this.suspectPayments();
    this.visitSuspects((numbers, number, { household }) => numbers.note(number, household));
    if (accounts.holders.size > 0 || cards.holders.size > 0)
      this.visitSuspects((numbers, number, holder) => numbers.take(number, holder));
    return [accounts, cards];
  }

  private suspectPayments(): void {
    const { accounts, cards, roster, settlement } = this;
    const { links, statements } = settlement.context;
    const { outcome, account, card } = statements;
    const { rows, table: listed } = roster;
    for (let instance = 0; instance < settlement.kind.length; instance++) {
      const row = settlement.rowOf(instance);
      if (outcome[row] !== CREDITED || (account[row] === 0 && card[row] === 0)) continue;
      const kind = settlement.kind[instance]!;
      if (kind !== AUTO && kind !== NONE) continue;
      const entry = kind === AUTO ? links.entryOf(row) : -1;
      const own = entry === -1 ? -1 : rows[entry]!;
      const isKnown = own !== -1 && listed.nik[own] === settlement.payee[instance];
      if (!isKnown || account[row] !== listed.account[own]) accounts.suspect(account[row]!);
      if (!isKnown || card[row] !== listed.card[own]) cards.suspect(card[row]!);
    }
  }

  /** Goes over those on the list, and then over those who were paid, who have an account or a card that several may have. */
  private visitSuspects(visit: Visit): void {
    this.visitListed(visit);
    this.visitPaid(visit);
  }

  private visitListed(visit: Visit): void {
    const { accounts, cards, roster } = this;
    const { rows, table } = roster;
    const { nik, account, card } = table;
    for (let entry = 0; entry < rows.length; entry++) {
      const row = rows[entry]!;
      if (!accounts.isSuspect(account[row]!) && !cards.isSuspect(card[row]!)) continue;
      const holder = { household: this.listedHousehold(nik[row]!), entry };
      visit(accounts, account[row]!, holder);
      visit(cards, card[row]!, holder);
    }
  }

  private visitPaid(visit: Visit): void {
    const { accounts, cards, settlement } = this;
    const { outcome, account, card } = settlement.context.statements;
    for (let instance = 0; instance < settlement.kind.length; instance++) {
      const row = settlement.rowOf(instance);
      if (outcome[row] !== CREDITED) continue;
      if (!accounts.isSuspect(account[row]!) && !cards.isSuspect(card[row]!)) continue;
      const household = this.ofPayment(instance, row);
      if (household === 0) continue;
      const holder = { household, instance };
      visit(accounts, account[row]!, holder);
      visit(cards, card[row]!, holder);
    }
  }

  /** The household of a credited payment: the linked one, or, where there is none, the one that it states; 0 when unknown, under review or superseded. */
  private ofPayment(instance: number, row: number): number {
    const { settlement } = this;
    const { statements } = settlement.context;
    switch (settlement.kind[instance]) {
      case AUTO:
        return this.listedHousehold(settlement.payee[instance]!);
      case NONE: {
        const nik = statements.nik[row]!;
        return this.listedHousehold(nik) || statements.kk[row]! || -nik;
      }
      default:
        return 0;
    }
  }

  /** The household of a payee; 0 where the list has no such payee. */
  private listedHousehold(payee: number): number {
    const { entriesOf, rows, table } = this.roster;
    const first = entriesOf.first(payee);
    if (first === -1) return 0;
    for (let entry = first; entry !== -1; entry = entriesOf.next[entry]!) {
      const familyCard = table.kk[rows[entry]!]!;
      if (familyCard !== 0) return familyCard;
    }
    return -payee;
  }
}
