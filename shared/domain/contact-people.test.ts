import { describe, expect, test } from 'vitest';
import { peopleIn } from './contact-people.ts';

const read = (text: string): string[] | null => {
  const found = peopleIn(text);
  if (!found) return null;
  const lines = found.people.map(({ name, role, phone, email }) =>
    [name, role, phone, email].filter(Boolean).join(' | '),
  );
  return [...lines, [found.phone, found.email].filter(Boolean).join(' | ')];
};

describe('Mehrere Menschen in einer Kontaktzelle', () => {
  test.each([
    ['Frau Meier, Herr Schulz (Vertretung)', ['Frau Meier', 'Herr Schulz | Vertretung', '']],
    [
      'Frau Meier 02131 12345, Herr Schulz 02131 54321',
      ['Frau Meier | 02131 12345', 'Herr Schulz | 02131 54321', '02131 12345'],
    ],
    [
      'Frau Klein: klein@awo.de; Herr Groß: gross@awo.de',
      ['Frau Klein | klein@awo.de', 'Herr Groß | gross@awo.de', 'klein@awo.de'],
    ],
    ['Frau Klein (Mo-Mi), Frau Groß (Do-Fr)', ['Frau Klein | Mo-Mi', 'Frau Groß | Do-Fr', '']],
    ['Herr Dr. Lang u. Frau Kurz', ['Herr Dr. Lang', 'Frau Kurz', '']],
    ['Anna Klein / Bernd Groß, Tel. 02131 777123', ['Anna Klein', 'Bernd Groß', '02131 777123']],
  ])('„%s“', (text, people) => expect(read(text)).toEqual(people));

  test('eine Nummer hinter dem letzten gilt für alle; was daneben steht, bleibt stehen', () => {
    const found = peopleIn('Frau Meier, Herr Schulz (Vertretung) 02131/889-10');
    expect(found).toMatchObject({ phone: '02131/889-10', people: [{ name: 'Frau Meier' }, { role: 'Vertretung' }] });
  });

  test.each([
    'Krüger, Ali',
    'Frau Meier, Tel. 02131 12345',
    'AWO Neuss, Frau Yılmaz, Herr Kurz',
    'Team Integration / Rathaus',
    'Anna Klein',
  ])('„%s“ sind nicht sicher mehrere', (text) => expect(peopleIn(text)).toBeNull());
});
