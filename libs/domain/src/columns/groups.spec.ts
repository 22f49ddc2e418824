import fc from 'fast-check';
import { groupsOf } from './groups.js';

describe('groups', () => {
  it('have the members with a key in their order, and nobody without one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 30 }), (keys) => {
        const groups = groupsOf(7, Int32Array.from(keys));
        for (let key = 0; key <= 7; key++) {
          const members = [...keys.keys()].filter((member) => key !== 0 && keys[member] === key);
          expect([...groups.of(key)]).toEqual(members);
        }
      }),
    );
  });
});
