import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';

/** What csp_evaluator finds in a policy, as `directive value: severity`. */
function findingsIn(policy: string): readonly string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity !== Severity.NONE)
    .map(({ directive, value, severity }) => `${directive} ${value ?? ''}: ${Severity[severity]}`);
}

// The one thing it asks for: that nothing on this host be a script which somebody else wrote. It holds no such file.
const accepted = ["script-src 'self': MEDIUM_MAYBE"];

describe('contentSecurityPolicy', () => {
  it.each([
    ['of a page', {}],
    ['of the search page', { searches: true }],
    ['in a header', { framed: true }],
    ['in the header of the search page', { searches: true, framed: true }],
  ])('has no weakness that csp_evaluator knows, %s', (_name, page) => {
    expect(findingsIn(contentSecurityPolicy(page)).filter((finding) => !accepted.includes(finding))).toEqual([]);
  });

  it('would be found weak if it let inline scripts run', () => {
    const weak = contentSecurityPolicy({}).replace("script-src 'self'", "script-src 'self' 'unsafe-inline'");
    expect(findingsIn(weak)).toContain("script-src 'unsafe-inline': HIGH");
  });

  it('compiles WebAssembly only where one searches', () => {
    expect(contentSecurityPolicy({})).not.toContain('wasm');
    expect(contentSecurityPolicy({ searches: true })).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });

  it('lets a service worker run that is a file of the site', () => {
    expect(contentSecurityPolicy({})).toContain("worker-src 'self';");
  });

  it('begins with nothing, and names no host', () => {
    const policy = contentSecurityPolicy({ searches: true, framed: true });
    expect(policy).toMatch(/^default-src 'none';/u);
    expect(policy).not.toMatch(/[*.]|https?:|data:|blob:|'unsafe-/u);
  });
});
