import { describe, expect, it } from 'vitest';
import { isAllowedExternal } from './external-links.ts';
import { isAllowedRequest, mayNavigate } from './locks.ts';
import { isAllowedCheck } from './permissions.ts';

describe('Was eine Seite darf', () => {
  it('Anfragen gehen nur an das eigene Schema oder an Daten, die sie selbst hat', () => {
    for (const url of ['app://verzahnt/assets/a.js', 'data:image/png;base64,AA', 'blob:app://verzahnt/1'])
      expect(isAllowedRequest(url)).toBe(true);
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1:8080/',
      'file:///etc/passwd',
      'app://fremd/',
      'ws://localhost/',
      'ftp://x/',
      'devtools://devtools/',
      '',
    ]) {
      expect(isAllowedRequest(url), url).toBe(false);
    }
  });

  it('nur dieselbe Seite darf neu geladen werden', () => {
    const here = 'app://verzahnt/index.html';
    expect(mayNavigate(`${here}#/angebote`, here)).toBe(true);
    for (const to of [
      'app://verzahnt/print.html?document=x',
      'app://fremd/index.html',
      'https://example.org',
      'file:///index.html',
      'about:blank',
      'data:text/html,x',
      'javascript:1',
    ]) {
      expect(mayNavigate(here, to), to).toBe(false);
    }
  });

  it('von allen Berechtigungen bleibt nur das Kopieren von Text, und nur im obersten Rahmen der eigenen Seite', () => {
    expect(isAllowedCheck('clipboard-sanitized-write', 'app://verzahnt/', true)).toBe(true);
    expect(isAllowedCheck('clipboard-sanitized-write', 'app://verzahnt/', false)).toBe(false);
    expect(isAllowedCheck('clipboard-sanitized-write', 'https://example.org/', true)).toBe(false);
    for (const permission of [
      'clipboard-read',
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'fileSystem',
      'hid',
      'usb',
      'serial',
      'fullscreen',
    ]) {
      expect(isAllowedCheck(permission, 'app://verzahnt/', true), permission).toBe(false);
    }
  });

  it('nach außen geht nur eine schlichte Mail-Adresse', () => {
    expect(isAllowedExternal('mailto:ki@rhein-kreis-neuss.de')).toBe(true);
    expect(isAllowedExternal('mailto:ki@kreis.de?subject=Erhebung%202026')).toBe(true);
    for (const url of [
      'https://example.org',
      'file:///C:/Windows/System32/calc.exe',
      'mailto:a@b.de?attach=C:%5Cx',
      'mailto:a@b.de&subject=x',
      'ms-msdt:x',
      'smb://server',
      'mailto:',
      'search-ms:query=x',
    ]) {
      expect(isAllowedExternal(url), url).toBe(false);
    }
  });
});
