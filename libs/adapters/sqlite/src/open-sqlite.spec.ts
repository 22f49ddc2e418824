import { checkRuntime } from './open-sqlite.js';

it('a Node.js on which the database would end the process is refused with a sentence', () => {
  expect(() => checkRuntime('20.19.4')).toThrow('the store needs Node.js 22 or newer, this is 20.19.4');
  expect(() => checkRuntime('22.0.0')).not.toThrow();
});
