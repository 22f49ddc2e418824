import fc from 'fast-check';
import { EVERY_REGION, type Grant, openedBy } from './grants.js';
import {
  type Action,
  ACTIONS,
  isByArea,
  isOfAllRegions,
  mayDo,
  mayDoSomewhere,
  ROLES,
} from './permissions.js';

describe('roles', () => {
  it('have each an action, and each action a role', () => {
    for (const role of ROLES) expect(ACTIONS.some((action) => mayDo(role, action))).toBe(true);
    for (const action of ACTIONS) expect(ROLES.some((role) => mayDo(role, action))).toBe(true);
  });

  it('see whole numbers only where they work on cases', () => {
    for (const role of ['admin', 'auditor', 'volunteer'] as const)
      for (const action of ['NUMBERS_UNMASK', 'REVIEWS_UNMASK'] as const)
        expect(mayDo(role, action)).toBe(false);
  });

  it('that only look write nothing', () => {
    for (const role of ['auditor', 'volunteer'] as const)
      for (const action of [
        'CYCLES_WRITE',
        'FILES_WRITE',
        'REVIEWS_DECIDE',
        'DISCREPANCIES_REMARK',
        'ACCOUNTS_MANAGE',
      ] as const)
        expect(mayDo(role, action)).toBe(false);
  });
});

describe('what somebody may do anywhere', () => {
  const PLACES: readonly [string, readonly Grant[], (action: Action) => boolean][] = [
    ['all regions', [{ region: EVERY_REGION }], () => true],
    ['a region', [{ region: '18.72' }], (action) => !isOfAllRegions(action)],
    ['a kelurahan', [{ region: '18.72', kelurahan: 'METRO' }], isByArea],
  ];

  it.each(PLACES)('is what the role may do that is not of more than %s', (_, grants, isHere) => {
    for (const role of ROLES)
      for (const action of ACTIONS)
        expect([role, action, mayDoSomewhere(role, grants, action)]).toEqual([
          role,
          action,
          mayDo(role, action) && isHere(action),
        ]);
  });
});

describe('grants', () => {
  const area = fc.constantFrom(undefined, 'METRO PUSAT', 'METRO BARAT');
  const arbitraryGrant: fc.Arbitrary<Grant> = fc
    .record({ region: fc.constantFrom('18.72', '18.71', EVERY_REGION), kecamatan: area, kelurahan: area })
    .map((grant) => JSON.parse(JSON.stringify(grant)) as Grant);

  it('open exactly what one of them names (property)', () => {
    fc.assert(
      fc.property(fc.array(arbitraryGrant, { maxLength: 5 }), (grants) => {
        const here = grants.filter(({ region }) => region !== '18.71');
        const opened = openedBy(grants, '18.72');
        if (here.length === 0) expect(opened).toBe('NOTHING');
        else if (here.some((grant) => Object.keys(grant).length === 1)) expect(opened).toBe('WHOLE');
        else expect(opened).toEqual(here.map(({ region, ...rest }) => (region ? rest : undefined)));
      }),
      { numRuns: 300, seed: 20_260_331 },
    );
  });

  it.each<[string, readonly Grant[], string]>([
    ['all regions', [{ region: EVERY_REGION }], 'WHOLE'],
    ['another region', [{ region: '18.72' }], 'WHOLE'],
    ['a part of one', [{ region: '18.72', kelurahan: 'Imopuro' }], 'NOTHING'],
    ['nothing', [], 'NOTHING'],
  ])('open an invented city to who has %s: %s', (_, grants, opened) => {
    expect(openedBy(grants, '99.01')).toBe(opened);
  });
});
