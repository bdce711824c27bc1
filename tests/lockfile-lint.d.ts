declare module 'lockfile-lint-api' {
  interface Result {
    readonly type: 'success' | 'error';
    readonly errors: readonly { readonly message: string; readonly package?: string }[];
  }
  type Packages = Readonly<Record<string, object>>;
  export class ParseLockfile {
    constructor(options: { readonly lockfilePath: string; readonly lockfileType: 'npm' });
    parseSync(): { readonly object: Packages };
  }
  class Validator<Allowed extends readonly string[]> {
    constructor(options: { readonly packages: Packages });
    validate(...allowed: Allowed extends readonly never[] ? [] : [Allowed]): Result;
  }
  export class ValidateHost extends Validator<readonly string[]> {}
  export class ValidateScheme extends Validator<readonly string[]> {}
  export class ValidatePackageNames extends Validator<readonly never[]> {}
  export class ValidateIntegrity extends Validator<readonly never[]> {}
}
