/** A button with an icon; its tooltip says what it is called and which key does the same. */
import '../keys/key-cap';
import { icon, make } from './dom';

/** @param action as the keys have it; empty for one without a key */
export function toolButton(path: string, action: string, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  return make('button', { type: 'button', class: 'tool', ...attributes }, icon(path), make('key-cap', { action, hint: '' }));
}

export function nameTool(button: HTMLButtonElement, words: string): void {
  button.setAttribute('aria-label', words);
  button.querySelector('key-cap')!.setAttribute('hint', words);
}
