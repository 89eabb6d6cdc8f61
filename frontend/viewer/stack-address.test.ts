import { describe, expect, it } from 'vitest';
import { stackOf } from './stack-address';

describe('the address of a stack', () => {
  it('names the series alone for its first stack', () => {
    expect(stackOf('images/series/7c9e-1')).toEqual({ series: '7c9e-1', stack: 0 });
  });

  it('names another one by its number', () => {
    expect(stackOf('images/series/7c9e-1/stacks/12')).toEqual({ series: '7c9e-1', stack: 12 });
  });
});
