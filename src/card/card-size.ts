/** In pixels: what sites that show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
