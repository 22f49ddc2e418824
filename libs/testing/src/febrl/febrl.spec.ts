import { levelOf } from '../../../domain/src/scoring/evidence.js';
import { candidatesBetween, candidatesWithin } from './candidates.js';
import { febrlEvidence } from './febrl-evidence.js';
import { type FebrlRecord, readFebrl } from './febrl-records.js';
import { joinClusters } from './join-clusters.js';
import { judgeLinkage } from './judge-linkage.js';
import { type Linkage, linkRecords } from './link-records.js';
import { fileOf, madeUpPeople } from './made-up-file.js';
import { deduplicateFebrl, linkFebrl } from './run-febrl.js';

const LINE = 'rec-7-org, ann, lee, 3, high street, the mill, old town, 2119, nsw, 19560409, 1804974';
const ANN = readFebrl(fileOf([LINE])).records[0]!;

describe('a FEBRL file', () => {
  it('is read without the spaces in its texts, whatever its line ends', () => {
    const expected = { givenName: 'ann', address1: 'highstreet', suburb: 'oldtown', dateOfBirth: '19560409' };
    expect(ANN).toMatchObject(expected);
    const text = fileOf([LINE, LINE.replace('lee', '')]);
    const { ids, records } = readFebrl(text.replaceAll('\n', '\r\n'));
    expect(ids).toEqual(['rec-7-org', 'rec-7-org']);
    expect(records).toEqual([ANN, { ...ANN, surname: '' }]);
  });

  it.each([
    ['another header', LINE, 'not a FEBRL file'],
    ['a value too many', fileOf([LINE, `${LINE}, 1`]), 'line 3'],
    ['quotes', fileOf([LINE.replace('the mill', '"the mill"')]), 'line 2'],
  ])('is refused with %s', (_, text, message) => expect(() => readFebrl(text)).toThrow(message));
});

describe('levels', () => {
  const cases: [string, keyof FebrlRecord, Partial<FebrlRecord>, string][] = [
    ['the same name', 'givenName', {}, 'equal'],
    ['a name in the place of the surname', 'givenName', { givenName: 'lee', surname: 'ann' }, 'exchanged'],
    ['the same seen from the surname', 'surname', { givenName: 'lee', surname: 'ann' }, 'exchanged'],
    ['a missing name', 'givenName', { givenName: '' }, 'missing'],
    ['neighbouring letters swapped', 'address1', { address1: 'hihgstreet' }, 'one edit'],
    ['two letters wrong', 'address1', { address1: 'hixhstraet' }, 'two edits'],
    ['an ending cut off', 'address1', { address1: 'highstr' }, 'alike'],
    ['another street', 'address1', { address1: 'lakeroad' }, 'differs'],
    ['address lines exchanged', 'address2', { address1: 'themill', address2: 'highstreet' }, 'exchanged'],
    ['a digit off', 'dateOfBirth', { dateOfBirth: '19560408' }, 'one edit'],
    ['day and month exchanged', 'dateOfBirth', { dateOfBirth: '19560904' }, 'day and month exchanged'],
    ['another day', 'dateOfBirth', { dateOfBirth: '19710122' }, 'differs'],
    ['digits swapped', 'socialSecurityId', { socialSecurityId: '1840974' }, 'one edit'],
  ];
  const evidence = febrlEvidence([ANN]);
  it.each(cases)('%s: %s', (_, field, other, level) => {
    const kind = evidence.find(({ name }) => name === field)!;
    expect(kind.levels[levelOf(kind, ANN, { ...ANN, ...other })]!.name).toBe(level);
    expect(kind.levels[levelOf(kind, { ...ANN, ...other }, ANN)]!.name).toBe(level);
  });
});

describe('candidates', () => {
  const other = { ...ANN, socialSecurityId: '1', dateOfBirth: '2', address1: 'x', address2: 'y' };
  it('are found by each key, and once', () => {
    expect(candidatesBetween([ANN], [ANN, { ...other, givenName: '', surname: '' }])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(candidatesWithin([ANN, ANN])).toEqual([[0, 1]]);
  });

  it('are not found by what is missing in both', () => {
    const nothing = Object.fromEntries(
      Object.keys(ANN).map((field) => [field, '']),
    ) as unknown as FebrlRecord;
    expect(candidatesWithin([nothing, nothing])).toEqual([]);
  });
});

describe('clusters', () => {
  const oddsOf =
    (odds: Record<string, number>) =>
    (left: number, right: number): number =>
      odds[[left, right].sort().join('')]!;
  const clustersOf = (records: number, odds: Record<string, number>): number[][] => {
    const pairs = Object.entries(odds).filter(([, weight]) => weight > 0);
    return joinClusters(
      records,
      pairs.map(([key, weight]) => ({ left: Number(key[0]), right: Number(key[1]), weight })),
      oddsOf(odds),
    );
  };

  it.each([
    ['two that are alike', 2, { '01': 500 }, [[0, 1]]],
    ['nobody', 2, { '01': -500 }, [[0], [1]]],
    [
      'a third that is like one of them and hardly unlike the other',
      3,
      { '01': 900, '12': 800, '02': -300 },
      [[0, 1, 2]],
    ],
    [
      'not two persons over one wrong pair',
      4,
      { '01': 900, '23': 900, '12': 300, '02': -400, '13': -400, '03': -400 },
      [
        [0, 1],
        [2, 3],
      ],
    ],
  ] as [string, number, Record<string, number>, number[][]][])('join %s', (_, records, odds, clusters) =>
    expect(clustersOf(records, odds)).toEqual(clusters),
  );
});

describe('linking made-up people', () => {
  const people = madeUpPeople(11, 100, 2);
  const lefts = people.map(([line]) => line!);
  const rights = people.map(([, line]) => line!).reverse();

  it('finds them again in another file, one to one, with weights learnt from the files alone', () => {
    const { f1, truePairs, compared, weights } = linkFebrl(fileOf(lefts), fileOf(rights));
    expect(truePairs).toBe(100);
    expect(f1).toBeGreaterThanOrEqual(0.99);
    expect(compared).toBeLessThan(100 * 100 * 0.05);
    expect(weights.converged).toBe(true);
    expect(weights.prior).toBeCloseTo(1 / 100, 3);
  });

  it('finds all that are the same person in one file', () => {
    const { f1, truePairs } = deduplicateFebrl(fileOf(people.flat()));
    expect(truePairs).toBe(300);
    expect(f1).toBeGreaterThanOrEqual(0.99);
  });

  it('tells what went wrong', () => {
    const left = readFebrl(fileOf(lefts));
    const right = readFebrl(fileOf(rights));
    const linkage = linkRecords(left.records, right.records);
    const truth = left.ids.map((_, position) => [position, 99 - position] as const);
    const found = new Map(linkage.pairs);
    const [first, second] = truth.filter(([one, other]) => found.get(one) === other);
    const wrong: Linkage = {
      ...linkage,
      pairs: [[first![0], second![1]]],
      candidates: linkage.candidates.filter(([one, other]) => one !== second![0] || other !== second![1]),
    };
    const { mistakes, precision, recall } = judgeLinkage(wrong, left.ids, right.ids);
    expect([precision, recall]).toEqual([0, 0]);
    const kindOf = ([one, other]: readonly [number, number]): string | undefined =>
      mistakes.find(({ ids }) => ids[0] === left.ids[one] && ids[1] === right.ids[other])?.kind;
    expect(kindOf([first![0], second![1]])).toBe('linked');
    expect(kindOf(first!)).toBe('left out');
    expect(kindOf(second!)).toBe('no common key');
    expect(mistakes).toHaveLength(101);
  });
});
