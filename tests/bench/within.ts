/**
 * Do something, but for no longer than somebody has patience.
 *
 * @param milliseconds
 *   How long that is.
 * @param work
 *   What to do.
 * @param stop
 *   Is called where the time is over; the work should fail then, and what it says is not heard.
 * @returns
 *   What the work gave; null where the time was over.
 * @throws {Error}
 *   What the work threw in time.
 */
export async function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
  stop: () => Promise<unknown>,
): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<null>((done) => {
    timer = setTimeout(() => {
      done(null);
    }, milliseconds);
  });
  try {
    const result = await Promise.race([work, over]);
    if (result === null) {
      work.catch(() => undefined);
      await stop();
    }
    return result;
  } finally {
    clearTimeout(timer);
  }
}
