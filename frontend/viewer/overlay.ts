/** The words over the image: four corners and the letters of the four edges. */
import { make, say } from './dom';
import type { EdgeLetters } from './geometry';
import type { Value } from './probe';
import type { Texts } from './texts';

/** A line of the bottom left corner: by its weight with a mark before it, and a colour. */
export interface Note {
  readonly text: string;
  readonly weight: 'info' | 'warning' | 'error';
}

const MARKS: Readonly<Record<Note['weight'], string>> = { info: '', warning: '! ', error: '!! ' };

export interface OverlayLines {
  readonly study: readonly string[];
  readonly slice: readonly string[];
  readonly notes: readonly Note[];
  readonly letters: EdgeLetters;
  readonly visible: boolean;
}

const EDGES = ['left', 'right', 'top', 'bottom'] as const;

export class Overlay {
  readonly element = make('div', { class: 'overlay' });
  private readonly study = make('div', { class: 'corner tl' });
  private readonly slice = make('div', { class: 'corner tr' });
  private readonly notes = make('div', { class: 'corner bl' });
  private readonly probe = make('div', { class: 'corner br' });
  private readonly edges = new Map(EDGES.map((edge) => [edge, make('span', { class: `edge ${edge}` })]));

  constructor() {
    this.element.append(this.study, this.slice, this.notes, this.probe, ...this.edges.values());
  }

  show(lines: OverlayLines, texts: Texts): void {
    this.element.classList.toggle('hidden', !lines.visible);
    write(this.study, lines.study, (_, at) => (at === 0 ? 'strong' : ''));
    write(this.slice, lines.slice, (_, at) => (at === 0 ? 'strong' : ''));
    const notes = lines.notes.map(({ text, weight }) => MARKS[weight] + text);
    write(this.notes, [...notes, texts.of('not-for-diagnosis')], (_, at) =>
      at === notes.length ? 'strong' : lines.notes[at]!.weight,
    );
    EDGES.forEach((edge) => say(this.edges.get(edge)!, lines.letters[edge]));
  }

  showProbe(probe: Value | null, texts: Texts): void {
    write(this.probe, probe ? probeLines(probe, texts) : [], (_, at) => (at === 0 ? 'strong' : ''));
  }
}

export function probeLines({ value, hounsfield, place }: Value, texts: Texts): string[] {
  const key = hounsfield ? 'hu' : 'value';
  const decimals = value !== null && Number.isInteger(value) ? 0 : 1;
  const shown = value === null ? texts.of('padding') : texts.of(key, texts.number(value, decimals));
  if (!place) {
    return [shown];
  }
  const [x, y, z] = place.map((mm) => texts.number(mm, 1));
  return [shown, `x ${x} · y ${y} · z ${z}`];
}

/** Lines as elements of their own, kept and rewritten rather than made anew. */
function write(corner: HTMLElement, lines: readonly string[], look: (line: string, at: number) => string): void {
  while (corner.childElementCount > lines.length) {
    corner.lastElementChild!.remove();
  }
  while (corner.childElementCount < lines.length) {
    corner.append(make('div'));
  }
  lines.forEach((line, at) => {
    const element = corner.children[at] as HTMLElement;
    say(element, line);
    element.className = look(line, at);
  });
}
