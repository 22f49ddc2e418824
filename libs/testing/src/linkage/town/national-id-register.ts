import { type Random } from '../../../../demo/src/randomness/random.js';
import registrations from '../../../../demo/src/people/registrations.json' with { type: 'json' };
import { substituted } from '../corruptions/digit-errors.js';

/** Out of a hundred payees so many were first registered where they live. */
const HOME_PERCENT = 76;
/** So many do not know the day of their birth: a clerk wrote one of these. */
const UNKNOWN_DAY_PERCENT = 8;
const UNKNOWN_DAYS = ['0101', '0107', '3112'];
const FIRST_YEAR = 1938;
const LAST_YEAR = 2006;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SERIALS_OF_UNKNOWN_DAYS = 60;
/** Where the first two digits of the day and the four digits of the serial stand in a NIK. */
const DAY = 6;
const YEAR = 10;
const SERIAL = 12;
/** The serial that nobody gets. */
const NO_SERIAL = '0000';

/**
 * Gives out NIKs of the real structure, none of them twice: kecamatan, birth day (women 40 more), serial. Serials are small and days repeat, so that neighbours have
 * neighbouring numbers, unlike the sample data's (libs/demo), which are far from each other. The shares are invented.
 */
export class NationalIdRegister {
  private readonly taken = new Set<string>();

  /** A new NIK of somebody who lives in the kecamatan of these six digits. */
  draw(kecamatan: string, woman: boolean, random: Random): string {
    const prefix = random.percent(HOME_PERCENT) ? kecamatan : random.pick(registrations.elsewhere);
    const isUnknown = random.percent(UNKNOWN_DAY_PERCENT);
    const born = isUnknown ? random.pick(UNKNOWN_DAYS) : drawDay(random);
    const year = (random.between(FIRST_YEAR, LAST_YEAR) + random.between(FIRST_YEAR, LAST_YEAR)) >> 1;
    const day = Number(born.slice(0, 2)) + (woman ? 40 : 0);
    const stem = `${prefix}${padded(day, 2)}${born.slice(2)}${padded(year % 100, 2)}`;
    return this.takeFrom(stem, isUnknown ? random.between(1, SERIALS_OF_UNKNOWN_DAYS) : drawSerial(random));
  }

  /** A new NIK of a twin of the same sex: the next free serial of the day. */
  drawTwin(nationalId: string): string {
    return this.takeFrom(nationalId.slice(0, SERIAL), Number(nationalId.slice(SERIAL)) + 1);
  }

  /** A new NIK of a brother or sister of whom the same unknown day was written down, a year on, with the same serial where it is free. */
  drawSibling(nationalId: string): string {
    const year = padded((Number(nationalId.slice(YEAR, SERIAL)) + 1) % 100, 2);
    return this.takeFrom(nationalId.slice(0, YEAR) + year, Number(nationalId.slice(SERIAL)));
  }

  /** A new NIK one digit apart, of somebody who has nothing to do with the other. */
  drawNear(nationalId: string, random: Random): string {
    for (;;) {
      const near = substituted(nationalId, random.between(DAY, nationalId.length - 1), random);
      if (!this.taken.has(near) && isBirthDay(near) && !near.endsWith(NO_SERIAL)) return this.take(near);
    }
  }

  private takeFrom(stem: string, serial: number): string {
    while (this.taken.has(stem + padded(serial, 4))) serial++;
    return this.take(stem + padded(serial, 4));
  }

  private take(nationalId: string): string {
    this.taken.add(nationalId);
    return nationalId;
  }
}

/** Whether the digits for the day and the month are those of a birth. */
function isBirthDay(nationalId: string): boolean {
  const day = Number(nationalId.slice(DAY, 8)) % 40;
  const month = Number(nationalId.slice(8, YEAR));
  return Number(nationalId.slice(DAY, 8)) <= 71 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function drawDay(random: Random): string {
  const month = random.below(DAYS_IN_MONTH.length);
  return padded(random.between(1, DAYS_IN_MONTH[month]!), 2) + padded(month + 1, 2);
}

/** Half of all serials are the first of their day, a quarter the second, and so on: others than those on the list were born too. */
function drawSerial(random: Random): number {
  let serial = 1;
  while (random.percent(50)) serial++;
  return serial;
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
