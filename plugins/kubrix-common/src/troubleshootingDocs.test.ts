import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SignInFailureCode, signInFailureTexts } from './signInFailures';
import { troubleshootingAnchor } from './troubleshooting';

const ROOT = path.resolve(__dirname, '../../..');
const GUIDE = read('docs/troubleshooting.md');
const SECTIONS = new Map(
  GUIDE.split(/^## /m)
    .slice(1)
    .map(section => [section.split('\n')[0].trim(), section]),
);

/** The checks of the doctor, as its docs call them. */
const CHECKS = [...read('docs/doctor.md').matchAll(/^\| \*\*(.+?)\*\*/gm)].map(
  ([, title]) => title,
);
const BEYOND_THE_DOCTOR = /^(It cannot tell|There is nothing to confirm)\b/;

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

  it.each(codes)('names a browser spec that sees %s', code => {
    const specs = testsIn(SECTIONS.get(code) ?? '').filter(file =>
      file.startsWith('e2e/'),
    );
    expect(specs.filter(file => read(file).includes(`'${code}'`))).not.toEqual(
      [],
    );
  });

  it.each(codes)('says of %s what the doctor finds, and who tests it', code => {
    const section = SECTIONS.get(code) ?? '';
    const [, confirm = ''] =
      /^- \*\*Confirm\*\* with \[doctor\]\(doctor\.md\): (.*)$/m.exec(
        section,
      ) ?? [];
    if (BEYOND_THE_DOCTOR.test(confirm)) {
      return;
    }
    expect(CHECKS.filter(title => confirm.startsWith(title))).toHaveLength(1);
    expect(
      testsIn(section).filter(file => read(file).includes('runDoctor(')),
    ).not.toEqual([]);
  });

  it.each(codes)('has %s where links lead to', code => {
    // As Markdown and MkDocs make an anchor of a heading of one word.
    const headings = [...SECTIONS.keys()].filter(
      heading => heading.toLowerCase() === troubleshootingAnchor(code),
    );
    expect(headings).toEqual([code]);
  });

  it.each(['app-config.yaml', 'app-config.compose.yaml'])(
    'is where the link of %s leads to',
    file => {
      const [, url] = /troubleshootingUrl: (\S+)/.exec(read(file)) ?? [];
      const entity = read('catalog-info.yaml');
      const [, kind] = /^kind: (\w+)/m.exec(entity) ?? [];
      const [, name] = /^ {2}name: (\S+)/m.exec(entity) ?? [];
      expect(url).toBe(
        `/docs/default/${kind?.toLowerCase()}/${name}/troubleshooting/`,
      );
      expect(entity).toContain('backstage.io/techdocs-ref: dir:.');
    },
  );

  it('names no test that is not there', () => {
    expect(testsIn(GUIDE).filter(isMissing)).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

function testsIn(text: string): string[] {
  return [...text.matchAll(/`([\w/.-]+\.(?:spec|test)\.tsx?)`/g)].map(
    ([, file]) => file,
  );
}

function isMissing(file: string): boolean {
  return !existsSync(path.join(ROOT, file));
}
