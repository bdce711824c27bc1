/** A site as it stands somewhere. */
export interface Deployment {
  /** As the user named it. */
  readonly name: string;
  /**
   * Fetch a file by its path from the root of the site, with forward slashes.
   *
   * @returns
   *   Its bytes, or why there are none: `no such file`, `status 403`.
   */
  readonly read: (path: string) => Promise<Uint8Array | string>;
  /** The paths of all files; null where nobody can list them. */
  readonly list: (() => Promise<readonly string[]>) | null;
}
