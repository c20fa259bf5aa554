import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { servedFile } from './served-file.ts';

const root = resolve('/programm/out/renderer');
const served = (path: string): string | null => servedFile(root, `app://verzahnt/${path}`)?.path ?? null;

describe('Was über das eigene Schema ausgeliefert wird', () => {
  it('Seiten, Skripte und Schriften unter dem Ordner der Oberfläche', () => {
    expect(served('index.html')).toBe(join(root, 'index.html'));
    expect(served('assets/index-BxY_1.js')).toBe(join(root, 'assets/index-BxY_1.js'));
    expect(served('assets/open-sans.woff2?v=1#x')).toBe(join(root, 'assets/open-sans.woff2'));
  });

  it.each([
    '..%2Fmain%2Findex.js',
    '%252e%252e%252fmain%252findex.js',
    '..%5C..%5CWindows%5Cwin.json',
    'assets/..%00/index.html',
    'index.html%00.js',
    'C:/Windows/system.json',
    'C%3A/Windows/system.json',
    'index.html::$DATA',
    'index.html%3A%3A$DATA',
    'index.html.',
    'index.html%20',
    '.git/config.json',
    'assets/.env.json',
    '//server/share/x.html',
    '%E0%A4%A.html',
    '',
    'assets/',
  ])('ein Ausbruch mit %j bekommt nichts', (path) => {
    expect(served(path)).toBeNull();
  });

  it.each(['../main/index.js', '%2e%2e/%2e%2e/main/index.js', '..\\..\\main\\index.js', './/..//main/index.js'])(
    '%j bleibt im Ordner der Oberfläche',
    (path) => {
      const found = served(path);
      expect(found === null || found === join(root, 'main/index.js')).toBe(true);
    },
  );

  it.each(['verzahnt.sqlite', 'index.ts', 'index.js.map', 'readme.md', 'setup.exe', 'ohne'])(
    '%s gehört nicht zur Oberfläche',
    (path) => {
      expect(served(path)).toBeNull();
    },
  );

  it.each([
    'app://fremd/index.html',
    'https://verzahnt/index.html',
    'file:///index.html',
    'app://nutzer@verzahnt/index.html',
    'app://verzahnt:81/index.html',
    'kein Aufruf',
  ])('%s ist nicht unsere Adresse', (url) => {
    expect(servedFile(root, url)).toBeNull();
  });
});
