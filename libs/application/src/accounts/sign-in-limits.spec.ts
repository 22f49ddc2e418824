import { ManualClock } from '../../../testing/src/time/manual-clock.js';
import { SignInLimits } from './sign-in-limits.js';

describe('limits of signing in', () => {
  let clock: ManualClock;
  beforeEach(() => (clock = new ManualClock()));

  function failOften(limits: SignInLimits, times: number, address: string, name = 'ani'): void {
    for (let tries = 0; tries < times; tries++) limits.failed(address, name);
  }

  it('let a whole office in that has one address, however many people it has', () => {
    const limits = new SignInLimits(clock, { isByName: false });
    for (let person = 0; person < 200; person++) {
      expect([person, limits.wait('10.0.0.1', `orang-${person}`)]).toEqual([person, 0]);
      limits.failed('10.0.0.1', `orang-${person}`);
      limits.succeeded('10.0.0.1', `orang-${person}`);
    }
  });

  it('let people in where they came in before, whoever guesses beside them', () => {
    const limits = new SignInLimits(clock, { isByName: false });
    limits.failed('10.0.0.1', 'ani');
    limits.succeeded('10.0.0.1', 'ani');
    for (let guess = 0; guess < 40; guess++) limits.failed('10.0.0.1', `nama-${guess}`);
    expect(limits.wait('10.0.0.1', 'ani')).toBe(0);
    expect(limits.wait('10.0.0.1', 'budi')).toBeGreaterThan(0);
    failOften(limits, 5, '10.0.0.1');
    expect(limits.wait('10.0.0.1', 'ani')).toBe(2_000);
  });

  it('are not passed by signing in to an account of one’s own in between', () => {
    const limits = new SignInLimits(clock, { isByName: false });
    for (let guess = 0; guess < 30; guess++) {
      limits.failed('6.6.6.6', `nama-${guess}`);
      limits.failed('6.6.6.6', 'sendiri');
      limits.succeeded('6.6.6.6', 'sendiri');
    }
    expect(limits.wait('6.6.6.6', 'ani')).toBeGreaterThan(0);
  });

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff:1:2:3', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['2001:db8::1', '2001:DB8:0:0:9::', true],
    ['fe80::1%eth0', 'fe80::2%eth0', true],
    ['::1', '::2', true],
    ['::ffff:10.0.0.1', '10.0.0.1', true],
    ['::ffff:10.0.0.1', '::ffff:10.0.0.2', false],
    ['10.0.0.1', '10.0.0.2', false],
  ])('take %s and %s for one sender: %s', (one, other, isOne) => {
    const limits = new SignInLimits(clock, { isByName: false });
    failOften(limits, 5, one);
    expect(limits.wait(other, 'ani') > 0).toBe(isOne);
  });

  it('of guesses that only few can make hold for the name, but not where the person comes in', () => {
    const limits = new SignInLimits(clock, { isByName: true });
    limits.failed('10.0.0.1', 'ani');
    limits.succeeded('10.0.0.1', 'ani');
    for (let address = 0; address < 5; address++) failOften(limits, 1, `6.6.6.${address}`);
    expect(limits.wait('6.6.6.77', 'ani')).toBe(2_000);
    expect(limits.wait('6.6.6.77', 'budi')).toBe(0);
    expect(limits.wait('10.0.0.1', 'ani')).toBe(0);
    clock.advance(2_000);
    expect(limits.wait('6.6.6.77', 'ani')).toBe(0);
  });

  it('forget after an hour', () => {
    const limits = new SignInLimits(clock, { isByName: false });
    failOften(limits, 20, '6.6.6.6');
    clock.advance(60 * 60_000 + 1);
    limits.failed('6.6.6.6', 'ani');
    expect(limits.wait('6.6.6.6', 'ani')).toBe(0);
  });
});
