import { describe, expect, it } from 'vitest';
import { DamagedStack, readStack } from './stack';
import { slice, stack } from './stacks.fixture';

describe('The description of a stack', () => {
  it('draws pixels square where a spacing is missing', () => {
    expect(stack({ rowSpacing: null })).toMatchObject({ rowSpacing: 1, columnSpacing: 1 });
    expect(stack({ rowSpacing: 0.7, columnSpacing: 0.4 })).toMatchObject({ rowSpacing: 0.7, columnSpacing: 0.4 });
  });

  it('has no orientation where the six cosines are not complete', () => {
    expect(stack({ orientation: [1, 0, 0] }).orientation).toBeNull();
    expect(stack({ orientation: null }).orientation).toBeNull();
  });

  it('is refused where the values cannot be told', () => {
    expect(() => stack({}, [slice(0, { slope: null })])).toThrow(DamagedStack);
    expect(() => stack({ rows: 'many' })).toThrow(DamagedStack);
    expect(() => readStack({ version: 2 })).toThrow(DamagedStack);
    expect(() => readStack(null)).toThrow(DamagedStack);
  });
});
