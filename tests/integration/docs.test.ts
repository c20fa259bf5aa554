// A document that names a file that is gone leads into the void.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n');
const documents = files.filter((file) => /^(README\.md|docs\/.*\.md|main\/.*\/README\.md)$/.test(file));
const names = new Set(files.map((file) => basename(file)));
/** Written by `npm run bench` and not kept. */
const written = new Set(['bench/results.json']);

const linksIn = (text: string): string[] => [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!);
const codeIn = (text: string): string[] => [...text.matchAll(/`([\w./-]+)`/g)].map(([, code]) => code!);
const isPath = (code: string): boolean => /^(main|shared|renderer|tests|scripts|bench|docs|resources)\/./.test(code);
const isSource = (code: string): boolean => /^[\w.-]+\.tsx?$/.test(code);

test.each(documents)('%s verweist nur auf Dateien, die es gibt', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const lost = [
    ...linksIn(text).filter((link) => !/^\w+:/.test(link) && !existsSync(join(root, dirname(document), link))),
    ...codeIn(text).filter((code) => isPath(code) && !written.has(code) && !existsSync(join(root, code))),
    ...codeIn(text).filter((code) => isSource(code) && !names.has(code)),
  ];
  expect(lost).toEqual([]);
});
