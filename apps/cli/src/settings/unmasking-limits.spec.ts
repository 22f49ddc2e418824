import { USUAL_UNMASKING_LIMITS } from '#application';
import { readConfiguration } from '#platform';
import { unmaskingLimitsOf } from './unmasking-limits.js';

it('limits of unmasking are as usual, unless they are set', () => {
  expect(unmaskingLimitsOf(readConfiguration({}))).toEqual(USUAL_UNMASKING_LIMITS);
  const set = readConfiguration({ TERSALUR_UNMASKING_WARNED: '5/20' });
  expect(unmaskingLimitsOf(set).warned).toEqual({ hour: 5, day: 20 });
  expect(() => readConfiguration({ TERSALUR_UNMASKING_STOPPED: '0/10' })).toThrow('STOPPED: INVALID');
});
