/** In which window a series opens, and what its "window of the file" is. */
import { isPadding, type Slice, type Stack } from './stack';
import { preset, windowOfRange, type WindowLevel } from './window-presets';
import type { WireFrame } from './wire-frame';

/** What the server says suits the series' kernel. */
export type Opening = 'BRAIN' | 'BONE' | 'FILE';

/** The window to open with; null where the values of the first slice must decide. */
export function openingWindow(opening: Opening, stack: Stack): WindowLevel | null {
  if (opening === 'FILE' || !stack.hounsfield) {
    return stack.window;
  }
  return preset(opening === 'BONE' ? 'bone' : 'brain');
}

type Rescaled = Pick<Slice, 'slope' | 'intercept' | 'padding'>;

/** The range of the values of one slice, padding left out. */
export function rangeWindow(frame: WireFrame, { slope, intercept, padding }: Rescaled): WindowLevel {
  let least = Infinity;
  let most = -Infinity;
  for (const value of frame.values) {
    if (!isPadding(padding, value)) {
      least = value < least ? value : least;
      most = value > most ? value : most;
    }
  }
  if (least > most) {
    return windowOfRange(0, 1);
  }
  const ends = [least * slope + intercept, most * slope + intercept];
  return windowOfRange(Math.min(...ends), Math.max(...ends));
}
