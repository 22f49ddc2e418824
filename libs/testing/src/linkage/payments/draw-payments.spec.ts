import { LinkageTown } from '../town/linkage-town.js';
import { Random } from '../../../../demo/src/randomness/random.js';
import { damage } from './damage.js';
import { drawPayments, USUAL_SHARES } from './draw-payments.js';
import { statedBeside } from './payment.js';
import { whole } from '../../builders/sample-month.js';

const town = new LinkageTown(2000, 4);
const payments = drawPayments(town, USUAL_SHARES, 9);
const listed = new Set(town.households.map(({ payee }) => payee.nationalId));

describe('the payments of the linkage benchmark', () => {
  it('are the same for the same town and seed', () => {
    const again = (seed: number): unknown => drawPayments(new LinkageTown(200, 4), USUAL_SHARES, seed);
    expect(again(9)).toEqual(again(9));
    expect(again(9)).not.toEqual(again(10));
  });

  it('are at most one for each household, and damaged in the share asked for', () => {
    const owned = payments.flatMap(({ truth }) => (truth ? [truth] : []));
    expect(new Set(owned).size).toBe(owned.length);
    expect(owned.length).toBeGreaterThan(1950);
    const damaged = payments.filter(({ corruptions }) => corruptions.length > 0).length;
    expect(damaged / owned.length).toBeGreaterThan(0.06);
    expect(damaged / owned.length).toBeLessThan(0.1);
    expect(payments.filter(({ stranger }) => stranger)).toHaveLength(40);
  });

  it('are all clean and of the list where nothing is asked to be damaged', () => {
    const clean = drawPayments(town, { damagedPercent: 0, strangerPercent: 0 }, 9);
    expect(clean).toHaveLength(2000);
    for (const { truth, stated, corruptions, channel } of clean) {
      expect(corruptions).toEqual([]);
      expect(stated.nik?.digits ?? truth!.payee.nationalId).toBe(truth!.payee.nationalId);
      expect(stated.kk?.digits ?? truth!.familyCard).toBe(truth!.familyCard);
      expect(stated.account?.digits).toBe(channel === 'BRI' ? truth!.account : undefined);
    }
  });

  it('have at most two corruptions, of different parts', () => {
    const pairs = payments.filter(({ corruptions }) => corruptions.length > 1);
    expect(pairs.length).toBeGreaterThan(20);
    for (const { corruptions } of pairs)
      expect(new Set(corruptions.map(({ damages }) => damages)).size).toBe(corruptions.length);
  });

  it('have one corruption where nothing else is stated', () => {
    const household = town.households[0]!;
    const random = new Random(1);
    for (let round = 0; round < 50; round++) {
      const { corruptions } = damage({ household, stated: { name: 'SITI AMINAH' }, town, random });
      expect(corruptions.map(({ damages }) => damages)).toEqual(['NAME']);
    }
  });

  it('of strangers are nobody’s, and state no NIK of the list', () => {
    for (const { stranger, truth, stated, channel } of payments) {
      expect(stranger === undefined).toBe(truth !== undefined);
      if (!stranger) continue;
      expect(listed.has(stated.nik?.digits ?? '')).toBe(false);
      expect(channel).toBe(stranger.channel ?? channel);
    }
  });
});

describe('what a row states beside its NIK', () => {
  const nationalId = '1872014507800001';
  const household = {
    ...town.households[0]!,
    payee: { ...town.households[0]!.payee, nationalId },
    account: '011501007404534',
    card: '6032980009235798',
    familyCard: '1872012104117001',
    listsAccount: true,
    listsFamilyCard: true,
  };
  const clean = { name: 'SITI AMINAH', kelurahan: 'GANJAR AGUNG' };
  const another = { statesAnother: true, carriesSecond: false };
  const second = { statesAnother: true, carriesSecond: true };
  const nothing = { statesAnother: false, carriesSecond: false };
  it.each([
    ['the account', {}, { account: whole('011501007404534') }, second],
    ['the card', {}, { card: whole('6032980009235798') }, second],
    [
      'an account that the list does not have',
      { listsAccount: false },
      { account: whole('011501007404534') },
      nothing,
    ],
    ['another account', {}, { account: whole('011501007404535') }, nothing],
    ['the family card', {}, { kk: whole('1872012104117001') }, second],
    [
      'a family card that the list does not have',
      { listsFamilyCard: false },
      { kk: whole('1872012104117001') },
      nothing,
    ],
    ['name and kelurahan, and the NIK', {}, { ...clean, nik: whole(nationalId) }, second],
    [
      'name and kelurahan, and the NIK one edit off',
      {},
      { ...clean, nik: whole('1872014507800010') },
      second,
    ],
    [
      'name and kelurahan, and the NIK without a digit',
      {},
      { ...clean, nik: whole('187201507800001') },
      second,
    ],
    [
      'name and kelurahan, and 15 digits of the NIK',
      {},
      { ...clean, nik: { digits: '187201450780000', shortened: true } },
      second,
    ],
    ['name and kelurahan alone', {}, clean, another],
    [
      'name and kelurahan, and two errors in the NIK',
      {},
      { ...clean, nik: whole('1872024507800002') },
      another,
    ],
    [
      'name and kelurahan, and 14 digits of the NIK',
      {},
      { ...clean, nik: { digits: '18720145078000', shortened: true } },
      another,
    ],
    ['a name alone', {}, { name: 'SITI AMINAH' }, nothing],
    ['the name in another kelurahan', {}, { ...clean, kelurahan: 'METRO' }, nothing],
    ['another name', {}, { ...clean, name: 'SITI AMINAN' }, nothing],
    ['the NIK alone', {}, { nik: whole(nationalId) }, nothing],
  ])('%s', (_, list, stated, expected) =>
    expect(statedBeside({ ...household, ...list }, clean, stated)).toEqual(expected),
  );
});
