import { neverBack } from './system-clock.js';

describe('the clock of the services', () => {
  const wall = { time: 1_000_000 };
  const steady = { time: 50 };
  const now = neverBack({ wall: () => wall.time, steady: () => steady.time });
  const pass = (steadily: number, onTheWall = steadily): void => {
    steady.time += steadily;
    wall.time += onTheWall;
  };

  it('goes with the one on the wall, is set forward with it, and goes on when that is set back', () => {
    expect(now()).toBe(1_000_000);
    pass(10);
    expect(now()).toBe(1_000_010);
    pass(5, 3_600_000);
    expect(now()).toBe(4_600_010);
    pass(5, -7_200_000);
    expect(now()).toBe(4_600_015);
    pass(20);
    expect(now()).toBe(4_600_035);
  });
});
