/**
 * Remember what was made of each thing, for the things asked for last.
 *
 * @param make
 *   Makes something of each of several things at once, in their order; costly.
 * @param most
 *   How many are remembered.
 * @returns
 *   The same function, which makes only what it does not remember. Things are the same if their JSON is.
 */
export function rememberEach<Thing, Made>(
  make: (things: readonly Thing[]) => readonly Made[],
  most = 500,
): (things: readonly Thing[]) => readonly Made[] {
  const remembered = new Map<string, Made>();
  return (things) => {
    const keys = things.map((thing) => JSON.stringify(thing));
    const unknown = new Map(
      keys.flatMap((key, index) => (remembered.has(key) ? [] : [[key, things[index] as Thing] as const])),
    );
    const made = unknown.size === 0 ? [] : make([...unknown.values()]);
    for (const [index, key] of [...unknown.keys()].entries()) remembered.set(key, made[index] as Made);
    const found = keys.map((key) => remembered.get(key) as Made);
    // What was asked for last goes to the end.
    for (const [index, key] of keys.entries()) {
      remembered.delete(key);
      remembered.set(key, found[index] as Made);
    }
    for (const oldest of remembered.keys()) {
      if (remembered.size <= most) break;
      remembered.delete(oldest);
    }
    return found;
  };
}
