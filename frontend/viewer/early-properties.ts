/** Properties that were set before the element was known hide its accessors. */

/** Sets them again. @returns which there were */
export function takeEarly<K extends string>(element: HTMLElement, names: readonly K[]): readonly K[] {
  const early = names.filter((name) => Object.hasOwn(element, name));
  early.forEach((name) => {
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, value);
  });
  return early;
}
