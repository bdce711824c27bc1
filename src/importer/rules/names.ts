/** Small words that belong to the family name behind them: `de Planhol`, `von Hammer` (CSL: non-dropping particles). */
export const nameParticles: ReadonlySet<string> = new Set(
  'da dal de del della den der di do dos du el al la le ten ter van von zu zum zur'.split(' '),
);

/** What stands behind a family name and is no name. */
export const nameSuffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
