import { describe, expect, it } from 'vitest';
import { folded } from './notes-fold';
import type { Note } from './overlay';
import { Texts } from './texts';

const texts = new Texts({ 'more-findings': '{0} more' });
const notes: Note[] = [
  { text: 'Missing slices: 3', weight: 'error' },
  { text: 'Gantry tilt 12.0°', weight: 'warning' },
  { text: 'Slices computed from other images: 12', weight: 'info' },
];

describe('notes under an image', () => {
  it('all stand where there is room', () => {
    expect(folded(notes, { width: 800, height: 600 }, texts)).toEqual(notes);
  });

  it('leave the worst where there is little, and count the others', () => {
    expect(folded(notes, { width: 400, height: 180 }, texts)).toEqual([notes[0], { text: '2 more', weight: 'warning' }]);
  });

  it('are counted where there is none', () => {
    expect(folded(notes, { width: 400, height: 90 }, texts)).toEqual([{ text: '3 more', weight: 'error' }]);
  });
});
