import { MONEY_KINDS } from '#domain';
import { MONEY_KINDS as SHOWN } from '../src/pages/overview/money-kinds.js';

it('the kinds with a sum are those of the papers and of the command line', () => {
  expect([...SHOWN]).toEqual([...MONEY_KINDS]);
});
