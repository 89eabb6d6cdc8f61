/** What is rarely wanted: interpolation, lines of the other images, and mirroring, which has no key on purpose. */
import { icon, make, say } from './dom';
import type { Flipped } from './geometry';
import type { Look } from './look';
import type { Texts } from './texts';

export type MenuChoice = 'interpolated' | 'lines' | 'flip-across' | 'flip-down';

const CHOICES: readonly MenuChoice[] = ['interpolated', 'lines', 'flip-across', 'flip-down'];

export class ViewMenu {
  readonly element = make('div', { class: 'menu-root' });
  private readonly opener = make(
    'button',
    { type: 'button', class: 'tool', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'data-menu': 'view' },
    icon('M8 3.2v.1M8 8v.1M8 12.7v.1'),
  );
  private readonly menu = make('div', { class: 'menu', role: 'menu', hidden: '' });
  private readonly items = new Map<MenuChoice, HTMLButtonElement>();

  constructor(chosen: (choice: MenuChoice) => void) {
    CHOICES.forEach((choice) => {
      const item = make('button', { type: 'button', role: 'menuitemcheckbox', 'data-choice': choice, tabindex: '-1' });
      item.append(make('span', { class: 'tick', 'aria-hidden': 'true' }), make('span'));
      item.addEventListener('click', () => {
        this.open(false);
        chosen(choice);
      });
      this.items.set(choice, item);
      this.menu.append(item);
    });
    this.element.append(this.opener, this.menu);
    this.opener.addEventListener('click', () => this.open(this.menu.hidden === true));
    this.element.addEventListener('keydown', (event) => this.pressed(event));
    this.element.addEventListener('focusout', (event) => {
      if (!this.element.contains(event.relatedTarget as Node | null)) {
        this.open(false, false);
      }
    });
  }

  say(texts: Texts): void {
    this.opener.setAttribute('aria-label', texts.of('menu'));
    this.opener.title = texts.of('menu');
    this.items.forEach((item, choice) => say(item.lastElementChild as HTMLElement, texts.of(`menu.${choice}`)));
  }

  show(look: Look, flipped: Flipped, ready: boolean): void {
    const on: Readonly<Record<MenuChoice, boolean>> = {
      interpolated: look.interpolated,
      lines: look.lines,
      'flip-across': flipped.across,
      'flip-down': flipped.down,
    };
    this.opener.disabled = !ready;
    this.opener.setAttribute('aria-pressed', String(flipped.across || flipped.down));
    this.items.forEach((item, choice) => {
      item.setAttribute('aria-checked', String(on[choice]));
      say(item.firstElementChild as HTMLElement, on[choice] ? '✓' : '');
    });
  }

  private open(open: boolean, back = true): void {
    const before = !this.menu.hidden;
    this.menu.hidden = !open;
    this.opener.setAttribute('aria-expanded', String(open));
    if (open) {
      this.menu.querySelector('button')?.focus();
    } else if (before && back) {
      this.opener.focus();
    }
  }

  /** Arrows walk, Escape leaves: the keys of a menu are the menu's. */
  private pressed(event: KeyboardEvent): void {
    if (this.menu.hidden) {
      return;
    }
    const items = [...this.items.values()];
    const at = items.findIndex((item) => item.matches(':focus'));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (step) {
      items[(at + step + items.length) % items.length]?.focus();
    } else if (event.code === 'Escape') {
      this.open(false);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
