import { describe, expect, it } from 'vitest';
import { barLetters, edgeLetters, letters, sidesOf } from './geometry';
import { slicePages } from './pages';
import type { Orientation, Stack } from './stack';
import { slice, stack } from './stacks.fixture';

const around = (edges: { left: string; right: string; top: string; bottom: string }) =>
  [edges.left, edges.right, edges.top, edges.bottom].join(' ');

/** Row direction along x, column direction turned about x by so many degrees: a tilted gantry. */
function tilted(degrees: number): Orientation {
  const angle = (degrees * Math.PI) / 180;
  return [1, 0, 0, 0, Math.cos(angle), -Math.sin(angle)];
}

function ends(of: Stack): { top: string; bottom: string } {
  const pages = slicePages(of);
  return barLetters(pages.plane(0), pages.plane(pages.count - 1));
}

describe('The letters of the edges', () => {
  it.each<[string, Orientation, string]>([
    ['head first, supine: R on the left of the viewer', [1, 0, 0, 0, 1, 0], 'R L A P'],
    ['head first, prone', [-1, 0, 0, 0, -1, 0], 'L R P A'],
    ['feet first, supine, as a scanner stores it without turning', [-1, 0, 0, 0, 1, 0], 'L R A P'],
    ['decubitus right', [0, 1, 0, -1, 0, 0], 'A P L R'],
    ['coronal', [1, 0, 0, 0, 0, -1], 'R L H F'],
    ['sagittal', [0, 1, 0, 0, 0, -1], 'A P H F'],
  ])('%s', (_, orientation, expected) => {
    expect(around(edgeLetters(sidesOf(orientation)))).toBe(expected);
  });

  it('stay single for the usual tilt of a gantry', () => {
    expect(around(edgeLetters(sidesOf(tilted(10.5))))).toBe('R L A P');
    expect(around(edgeLetters(sidesOf(tilted(-18.5))))).toBe('R L A P');
  });

  it('are two from 20 degrees off the axis, the stronger first', () => {
    expect(around(edgeLetters(sidesOf(tilted(30))))).toBe('R L AH PF');
    expect(around(edgeLetters(sidesOf(tilted(60))))).toBe('R L HA FP');
    expect(around(edgeLetters(sidesOf([0.8, 0.6, 0, -0.6, 0.8, 0])))).toBe('RA LP AL PR');
  });

  it('change sides with a mirrored image', () => {
    const sides = sidesOf([1, 0, 0, 0, 1, 0]);
    expect(around(edgeLetters(sides, { across: true, down: false }))).toBe('L R A P');
    expect(around(edgeLetters(sides, { across: false, down: true }))).toBe('R L P A');
  });

  it('are absent where the orientation is unknown or no direction', () => {
    expect(around(edgeLetters(sidesOf(null))).trim()).toBe('');
    expect(letters([0, 0, 0])).toBe('');
  });
});

describe('The ends of the slice bar', () => {
  it('are head and foot for axial slices, tilted ones too', () => {
    expect(ends(stack())).toEqual({ top: 'H', bottom: 'F' });
    const shifted = [0, 1].map((i) => slice(i, { position: [0, -3 * i, 5 * i] }));
    expect(ends(stack({ orientation: tilted(10.5) }, shifted))).toEqual({ top: 'H', bottom: 'F' });
  });

  it('follow the positions, not the sign of the normal', () => {
    const down = [0, 1].map((i) => slice(i, { position: [0, 0, -5 * i] }));
    expect(ends(stack({}, down))).toEqual({ top: 'F', bottom: 'H' });
  });

  it('are back and front for coronal slices', () => {
    const coronal = [0, 1].map((i) => slice(i, { position: [0, 4 * i, 0] }));
    expect(ends(stack({ orientation: [1, 0, 0, 0, 0, -1] }, coronal))).toEqual({ top: 'P', bottom: 'A' });
  });

  it('are absent for a single slice and without positions', () => {
    expect(ends(stack({}, [slice(0)]))).toEqual({ top: '', bottom: '' });
    expect(ends(stack({}, [slice(0, { position: null }), slice(1)]))).toEqual({ top: '', bottom: '' });
  });
});
