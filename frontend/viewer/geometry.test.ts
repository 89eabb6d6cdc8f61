import { describe, expect, it } from 'vitest';
import { barLetters, edgeLetters, imageToPatient, letters, patientToImage } from './geometry';
import type { Orientation } from './stack';
import { slice, stack } from './stacks.fixture';

const around = (edges: { left: string; right: string; top: string; bottom: string }) =>
  [edges.left, edges.right, edges.top, edges.bottom].join(' ');

/** Row direction along x, column direction turned about x by so many degrees: a tilted gantry. */
function tilted(degrees: number): Orientation {
  const angle = (degrees * Math.PI) / 180;
  return [1, 0, 0, 0, Math.cos(angle), -Math.sin(angle)];
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
    expect(around(edgeLetters(orientation))).toBe(expected);
  });

  it('stay single for the usual tilt of a gantry', () => {
    expect(around(edgeLetters(tilted(10.5)))).toBe('R L A P');
    expect(around(edgeLetters(tilted(-18.5)))).toBe('R L A P');
  });

  it('are two from 20 degrees off the axis, the stronger first', () => {
    expect(around(edgeLetters(tilted(30)))).toBe('R L AH PF');
    expect(around(edgeLetters(tilted(60)))).toBe('R L HA FP');
    expect(around(edgeLetters([0.8, 0.6, 0, -0.6, 0.8, 0]))).toBe('RA LP AL PR');
  });

  it('are absent where the orientation is unknown or no direction', () => {
    expect(around(edgeLetters(null)).trim()).toBe('');
    expect(letters([0, 0, 0])).toBe('');
  });
});

describe('The ends of the slice bar', () => {
  it('are head and foot for axial slices, tilted ones too', () => {
    expect(barLetters(stack())).toEqual({ top: 'H', bottom: 'F' });
    const shifted = [0, 1].map((i) => slice(i, { position: [0, -3 * i, 5 * i] }));
    expect(barLetters(stack({ orientation: tilted(10.5) }, shifted))).toEqual({ top: 'H', bottom: 'F' });
  });

  it('follow the positions, not the sign of the normal', () => {
    const down = [0, 1].map((i) => slice(i, { position: [0, 0, -5 * i] }));
    expect(barLetters(stack({}, down))).toEqual({ top: 'F', bottom: 'H' });
  });

  it('are back and front for coronal slices', () => {
    const coronal = [0, 1].map((i) => slice(i, { position: [0, 4 * i, 0] }));
    expect(barLetters(stack({ orientation: [1, 0, 0, 0, 0, -1] }, coronal))).toEqual({ top: 'P', bottom: 'A' });
  });

  it('are absent for a single slice and without positions', () => {
    expect(barLetters(stack({}, [slice(0)]))).toEqual({ top: '', bottom: '' });
    expect(barLetters(stack({}, [slice(0, { position: null }), slice(1)]))).toEqual({ top: '', bottom: '' });
  });
});

describe('Patient coordinates', () => {
  const oblique = stack({ orientation: tilted(18.5), rowSpacing: 0.7, columnSpacing: 0.4 });
  const first = oblique.slices[0]!;

  it('of the first pixel are the position of the slice', () => {
    expect(imageToPatient({ x: 0, y: 0 }, first, oblique)).toEqual([-100, -120, 0]);
  });

  it('take the spacing of the columns across and of the rows down', () => {
    const [x, y, z] = imageToPatient({ x: 10, y: 100 }, first, oblique)!;
    expect(x).toBeCloseTo(-100 + 10 * 0.4, 9);
    expect(y).toBeCloseTo(-120 + 100 * 0.7 * Math.cos((18.5 * Math.PI) / 180), 9);
    expect(z).toBeCloseTo(-100 * 0.7 * Math.sin((18.5 * Math.PI) / 180), 9);
  });

  it('lead back to the pixel', () => {
    const place = imageToPatient({ x: 123.25, y: 400.5 }, first, oblique)!;
    const { x, y } = patientToImage(place, first, oblique)!;
    expect(x).toBeCloseTo(123.25, 9);
    expect(y).toBeCloseTo(400.5, 9);
  });

  it('do not exist without position or orientation', () => {
    const blind = stack({ orientation: [] });
    expect(imageToPatient({ x: 0, y: 0 }, blind.slices[0]!, blind)).toBeNull();
  });
});
