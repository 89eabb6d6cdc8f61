import { describe, expect, it } from 'vitest';
import { ActiveClock, IDLE } from './active-clock';

describe('the clock of active time', () => {
  it('counts nothing before the first input', () => {
    expect(new ActiveClock().take(500_000)).toBe(0);
  });

  it('counts on between inputs and tells each stretch once', () => {
    const clock = new ActiveClock();
    clock.input(1_000);
    clock.input(31_000);
    expect(clock.take(41_000)).toBe(40_000);
    expect(clock.take(51_000)).toBe(10_000);
  });

  it('stops two minutes after the last input and goes on with the next one', () => {
    const clock = new ActiveClock();
    clock.input(0);
    expect(clock.take(10 * IDLE)).toBe(IDLE);
    clock.input(20 * IDLE);
    expect(clock.take(20 * IDLE + 5_000)).toBe(5_000);
  });

  it('does not count a page that is out of sight', () => {
    const clock = new ActiveClock();
    clock.input(0);
    clock.hide(3_000);
    clock.input(50_000);
    expect(clock.take(51_000)).toBe(4_000);
  });
});
