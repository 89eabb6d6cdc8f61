import { describe, expect, it } from 'vitest';
import { Pace } from './pace';

describe('The pace of drawing', () => {
  function slowCard(): { pace: Pace; later: (ms: number) => void } {
    let now = 1000;
    const pace = new Pace(() => now);
    pace.measured(88, 1e6);
    return { pace, later: (ms) => (now += ms) };
  }

  it('is full at rest, however slow the card', () => {
    expect(slowCard().pace.share(4e6)).toBe(1);
  });

  it('is as coarse as needed while the hand moves, and full again when it rests', () => {
    const { pace, later } = slowCard();
    pace.moved();
    expect(pace.share(1e6)).toBeCloseTo(0.5);
    expect(pace.share(0.25e6)).toBe(1);
    later(200);
    expect(pace.moving).toBe(false);
    expect(pace.share(1e6)).toBe(1);
  });

  it('is the coarsest for a moving hand until the card has been measured', () => {
    const pace = new Pace(() => 1000);
    expect(pace.share(1e6)).toBe(1);
    pace.moved();
    expect(pace.share(1e6)).toBe(0.2);
  });

  it('is never coarser than a fifth', () => {
    const { pace } = slowCard();
    pace.moved();
    expect(pace.share(1e9)).toBe(0.2);
  });
});
