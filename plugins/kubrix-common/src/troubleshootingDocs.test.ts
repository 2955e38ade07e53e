import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SignInFailureCode, signInFailureTexts } from './signInFailures';

const ROOT = path.resolve(__dirname, '../../..');
const GUIDE = readFileSync(path.join(ROOT, 'docs/troubleshooting.md'), 'utf8');
const SECTIONS = new Map(
  GUIDE.split(/^## /m)
    .slice(1)
    .map(section => [section.split('\n')[0].trim(), section]),
);

describe('docs/troubleshooting.md', () => {
  const codes = Object.keys(signInFailureTexts) as SignInFailureCode[];

  it.each(codes)('explains %s and names tests that are there', code => {
    const section = SECTIONS.get(code) ?? '';
    for (const part of ['**You see**', '**Why**', '**Confirm**', '**Mend**']) {
      expect(section).toContain(part);
    }
    const tests = testsIn(section);
    expect(tests).not.toEqual([]);
    expect(tests.filter(isMissing)).toEqual([]);
  });

  it('names no test that is not there', () => {
    expect(testsIn(GUIDE).filter(isMissing)).toEqual([]);
  });
});

function testsIn(text: string): string[] {
  return [...text.matchAll(/`([\w/.-]+\.(?:spec|test)\.tsx?)`/g)].map(
    ([, file]) => file,
  );
}

function isMissing(file: string): boolean {
  return !existsSync(path.join(ROOT, file));
}
