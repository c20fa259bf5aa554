import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { issueCodes, issueText } from './issues.ts';

const listed = readFileSync(new URL('../../../docs/codes.md', import.meta.url), 'utf8');
const details = {
  file: 'Kaarst.xlsx',
  survey: 'Bestandserhebung 2025',
  text: 'Text',
  value: 'Wert',
  field: 'Feld',
  shown: '01.08.2013',
  limit: 5,
  header: 'Kopf',
};

test('jeder Code einer Zelle hat einen ganzen Satz und steht in docs/codes.md', () => {
  for (const code of issueCodes) {
    const sentence = issueText(code, details);
    expect(sentence).toMatch(/^[\p{Lu}„].*\.$/su);
    expect(sentence).not.toMatch(/undefined|!/);
    expect(listed).toContain(`| ${code} |`);
  }
});
