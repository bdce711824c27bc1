/**
 * Fetch data of the site.
 *
 * @param address
 *   Of a JSON file.
 * @returns
 *   What it holds; null when it cannot be had.
 */
export async function fetchData(address: string): Promise<unknown> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as unknown) : null;
  } catch {
    return null;
  }
}
