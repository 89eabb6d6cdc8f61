/** How thick the planes are: a thin plane, or the mean or the largest value of a slab. */
import { make, say } from './dom';
import { LEAST_SLAB, MOST_SLAB, withinSlab } from './look';
import type { Texts } from './texts';
import type { Slab } from './volume-program';

const KINDS = ['thin', 'mean', 'most'] as const;

export class SlabControl {
  readonly element = make('div', { class: 'slab', role: 'group' });
  private readonly kind = make('select');
  private readonly thickness = make('input', {
    type: 'range',
    min: String(LEAST_SLAB),
    max: String(MOST_SLAB),
    step: '1',
  });
  private readonly shown = make('span', { class: 'mm' });

  constructor(chosen: (slab: Slab) => void) {
    KINDS.forEach((kind) => this.kind.append(make('option', { value: kind })));
    this.element.append(this.kind, this.thickness, this.shown);
    const choose = () =>
      chosen({ kind: this.kind.value as Slab['kind'], thickness: withinSlab(Number(this.thickness.value)) });
    this.kind.addEventListener('change', choose);
    this.thickness.addEventListener('input', choose);
  }

  say(texts: Texts): void {
    this.element.setAttribute('aria-label', texts.of('slab'));
    this.kind.setAttribute('aria-label', texts.of('slab'));
    this.kind.title = texts.of('slab.hint');
    this.thickness.setAttribute('aria-label', texts.of('slab.thickness'));
    [...this.kind.options].forEach((option) => say(option, texts.of(`slab.${option.value}.choice`)));
  }

  show(slab: Slab, visible: boolean, texts: Texts): void {
    this.element.hidden = !visible;
    this.kind.value = slab.kind;
    this.thickness.value = String(slab.thickness);
    const thin = slab.kind === 'thin';
    this.thickness.hidden = thin;
    this.shown.hidden = thin;
    say(this.shown, texts.of('millimetres', slab.thickness));
  }
}
