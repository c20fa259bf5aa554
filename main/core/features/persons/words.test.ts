import { expect, test } from 'vitest';
import { hashSpellings, spellingsOfHashes } from './hashed-spellings.ts';
import { changeStored } from './stored-text.rules.ts';
import { replaceIn, spansIn, spellingsOf, type Spellings } from './words.rules.ts';
import { changeXml } from './xml-texts.ts';

const person = ['Jürgen Müller', 'Müller, Jürgen', 'j.mueller@awo.de', '02131 928-47'];
const clear = spellingsOf(person);
const redacted = (text: string, spellings: Spellings = clear): string => replaceIn(text, spansIn(text, spellings), '#');

test('Umlaute, Großschreibung und Satzzeichen trennen keine Schreibweise von der Person', () => {
  expect(redacted('Frau Ott, JUERGEN MUELLER und Müller,Jürgen')).toBe('Frau Ott, # und #');
  expect(redacted('an J.Mueller@AWO.de, Tel. +49 2131/92847')).toBe('an #, Tel. #');
});

test('andere Personen und längere Wörter bleiben', () => {
  for (const text of ['Jürgen Müllerhoff', 'Müller und Söhne', '02131 928-471', 'xj.mueller@awo.de'])
    expect(redacted(text)).toBe(text);
});

test('Prüfwerte finden dieselben Stellen, ohne einen Namen zu enthalten', () => {
  const hashed = hashSpellings(person);
  const again = spellingsOfHashes(JSON.parse(JSON.stringify(hashed)) as typeof hashed);
  const text = 'Rückruf bei Jürgen Müller (j.mueller@awo.de), 02131 92847; nicht bei Jürgen Meyer';
  expect(redacted(text, again)).toBe(redacted(text));
  expect(JSON.stringify(hashed).toLowerCase()).not.toMatch(/m(ü|ue)ller|92847/);
});

test('in JSON, auch geschachteltem, bleiben Aufbau und alles andere erhalten', () => {
  const stored = JSON.stringify({ a: ['Zeile\nJürgen Müller', 3], b: JSON.stringify(['Jürgen Müller']) });
  const changed = JSON.parse(changeStored(stored, (text) => redacted(text))) as unknown;
  expect(changed).toEqual({ a: ['Zeile\n#', 3], b: '["#"]' });
  expect(changeStored('{"a": 1}', redacted)).toBe('{"a": 1}');
});

test('ein Name über mehrere Schriftläufe einer Zelle wird ganz ersetzt', () => {
  const xml =
    '<si><r><t>Jür</t></r><r><rPr><b/></rPr><t>gen Müller &amp; Co</t></r></si><c t="mailto:j.mueller@awo.de"/>';
  expect(changeXml(xml, (text) => spansIn(text, clear), '#')).toBe(
    '<si><r><t>#</t></r><r><rPr><b/></rPr><t> &amp; Co</t></r></si><c t="mailto:#"/>',
  );
});
