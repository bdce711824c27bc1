/**
 * Put something off until the next picture, however often it is asked for until then.
 *
 * @param act
 *   What is to be done.
 * @returns
 *   Asks for it.
 */
export function oncePerFrame(act: () => void): () => void {
  let frame = 0;
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(act);
  };
}
