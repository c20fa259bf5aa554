// A document that names a file, a section or a button that is gone leads into the void.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isOnScreen } from './support/screen-words.ts';

const root = join(import.meta.dirname, '../..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root })
  .toString()
  .split('\n');
const documents = files.filter((file) => /^(README\.md|docs\/.*\.md|main\/.*\/README\.md)$/.test(file));
const names = new Set(files.map((file) => basename(file)));
/** Written by `npm run bench` and not kept. */
const written = new Set(['bench/results.json']);

const read = (document: string): string => readFileSync(join(root, document), 'utf8');
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((found) => found.slice(1).find((part) => part !== undefined) ?? '');
const linksIn = (text: string): string[] =>
  matches(text, /\]\(([^)\s]+)[^)]*\)/g).filter((link) => !/^\w+:/.test(link));
const codeIn = (text: string): string[] => matches(text, /`([\w./-]+)`/g);
const isPath = (code: string): boolean => /^(main|shared|renderer|tests|scripts|bench|docs|resources)\/./.test(code);
const isSource = (code: string): boolean => /^[\w.-]+\.tsx?$/.test(code);

/** The address of a heading within its page, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
const anchorsIn = (text: string): string[] => matches(text.replace(/```[^]*?```/g, ''), /^#+ (.*)$/gm).map(anchorOf);

function leads(document: string, link: string): boolean {
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? document : join(dirname(document), path);
  return existsSync(join(root, target)) && (anchor === undefined || anchorsIn(read(target)).includes(anchor));
}

test.each(documents)('%s verweist nur auf Dateien und Abschnitte, die es gibt', (document) => {
  const text = read(document);
  const lost = [
    ...linksIn(text).filter((link) => !leads(document, link)),
    ...codeIn(text).filter((code) => isPath(code) && !written.has(code) && !existsSync(join(root, code))),
    ...codeIn(text).filter((code) => isSource(code) && !names.has(code)),
  ];
  expect(lost).toEqual([]);
});

/** In the Handbuch, words of the screen are bold, slanted or quoted; what stands in files is set like code. */
function quotedIn(text: string): string[] {
  const prose = text.replace(/```[^]*?```|`[^`]*`|\]\([^)]*\)/g, '').replace(/\s+/g, ' ');
  return matches(prose, /\*\*(.+?)\*\*|\*(.+?)\*|„(.+?)“/g).flatMap((quoted) => quoted.split(' › '));
}

test.each(documents.filter((document) => basename(document).startsWith('handbuch')))(
  '%s nennt nur Wörter, die auf dem Bildschirm stehen',
  (document) => {
    expect(quotedIn(read(document)).filter((quoted) => !isOnScreen(quoted))).toEqual([]);
  },
);
