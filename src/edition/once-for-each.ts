/**
 * Remember what was made of each thing for as long as anybody holds the thing.
 *
 * @param make
 *   Makes something that nobody changes, of a thing that nobody changes.
 * @returns
 *   The same function, which makes it once for the same object.
 */
export function onceForEach<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, { readonly made: Made }>();
  return (thing) => {
    const known = made.get(thing) ?? { made: make(thing) };
    made.set(thing, known);
    return known.made;
  };
}
