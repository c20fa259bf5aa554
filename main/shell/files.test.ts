import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../shared/domain/file-names.ts';
import { createFileTokens } from './file-tokens.ts';
import { createTemporaryFiles } from './temporary-files.ts';

describe('Dateinamen', () => {
  it.each([
    ['Handreichung Jüchen 2026.pdf', 'Handreichung Jüchen 2026.pdf'],
    ['../../etc/passwd', '_._etc_passwd'],
    ['C:\\Windows\\x.pdf', 'C__Windows_x.pdf'],
    ['CON', '_CON'],
    ['con.pdf', '_con.pdf'],
    ['LPT1.xlsx', '_LPT1.xlsx'],
    ['COM¹.xlsx', '_COM¹.xlsx'],
    ['aux.tar.gz', '_aux.tar.gz'],
    ['Bericht. . .', 'Bericht'],
    ['Bericht .pdf', 'Bericht.pdf'],
    ['Angebote\u202efdp.exe', 'Angebote_fdp.exe'],
    ['a\u0000b\nc', 'a_b_c'],
    ['...', 'Dokument'],
    ['', 'Dokument'],
    ['Anlage: "TOP 4?" <neu>|*.pdf', 'Anlage_ _TOP 4__ _neu___.pdf'],
  ])('aus %j wird %j', (text, expected) => {
    expect(safeFileName(text)).toBe(expected);
  });

  it('lange Namen werden gekürzt, die Endung bleibt', () => {
    const name = safeFileName(`${'a'.repeat(400)}.xlsx`);
    expect(name).toHaveLength(120);
    expect(name.endsWith('.xlsx')).toBe(true);
  });
});

describe('Zeichen für gewählte Dateien', () => {
  const target = { path: '/daten/Kaarst.xlsx', name: 'Kaarst.xlsx', purpose: 'import' } as const;

  it('verraten den Pfad nicht und gelten nur für ihren Zweck', () => {
    const tokens = createFileTokens();
    const token = tokens.give(target);
    expect(token).not.toContain('Kaarst');
    expect(tokens.take(token, 'import').path).toBe(target.path);
    expect(() => tokens.take(token, 'dataFolder')).toThrow('TOKEN_UNKNOWN');
  });
  it.each(['', 'unbekannt', '__proto__', '/etc/passwd', 'C:\\Windows'])(
    'ein erfundenes Zeichen (%j) öffnet nichts',
    (token) => {
      expect(() => createFileTokens().take(token, 'import')).toThrow('TOKEN_UNKNOWN');
    },
  );
  it('wachsen nicht ohne Ende: das älteste von über 500 verfällt', () => {
    const tokens = createFileTokens();
    const first = tokens.give(target);
    for (let count = 0; count < 500; count++) tokens.give(target);
    expect(() => tokens.take(first, 'import')).toThrow('TOKEN_UNKNOWN');
  });
});

describe('Vorübergehende Dateien', () => {
  it('liegen nur im eigenen Ordner, sind zum Ansehen schreibgeschützt und verschwinden wieder', () => {
    const base = mkdtempSync(join(tmpdir(), 'verzahnt-temp-'));
    const folder = join(base, 'Temp');
    const original = join(base, 'abc');
    writeFileSync(original, 'Inhalt');
    const files = createTemporaryFiles(folder);
    const kept = files.keep('../../böse.xlsx', Buffer.from('x'));
    const copy = files.copyOf(original, 'Kaarst final.xlsx', true);
    expect(dirname(dirname(kept))).toBe(folder);
    expect(basename(copy)).toBe('Kaarst final.xlsx');
    expect(readFileSync(copy, 'utf8')).toBe('Inhalt');
    expect(statSync(copy).mode & 0o222).toBe(0);
    files.clear();
    expect(existsSync(folder)).toBe(false);
    expect(existsSync(original)).toBe(true);
    rmSync(base, { recursive: true, force: true });
  });
});
