import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitContact } from './contact-split.ts';
import { parseEmail, parsePhone, parseWebsite, type ParsedText } from './contact-text.ts';
import type { Cell } from './sheet.ts';

const show = (parsed: ParsedText) =>
  parsed.ok ? [parsed.value, ...(parsed.notes ?? []).map((n) => n.code)].join(' ') : `!${parsed.code}`;

test.each<[Cell, string]>([
  ['02131 928-1234', '02131 928-1234'],
  ['Tel.: 02131/9281234', '02131/9281234'],
  ['+49 2131 928', '+49 2131 928'],
  ['(02131) 928 – 12', '(02131) 928 - 12'],
  ['02131\u00a0/\u00a0123\u201145', '02131 / 123-45'],
  [2131928, '02131928 PHONE_ZERO_RESTORED'],
  ['2131928', '02131928 PHONE_ZERO_RESTORED'],
  [1712345678, '01712345678 PHONE_ZERO_RESTORED'],
  [492131928123, '+492131928123 PHONE_ZERO_RESTORED'],
  ['2.13E+09', '!PHONE_EXPONENT'],
  ['2,13E+09', '!PHONE_EXPONENT'],
  ['0178 1234567 / 02183-9876', '0178 1234567 / 02183-9876'],
  ['02131 4711 oder Mobil 0171 2345678', '02131 4711 / 0171 2345678'],
  ['02131/928-0', '02131/928-0'],
  ['02131/0815', '02131/0815'],
  ['02131 4711, 09', '!PHONE_IMPLAUSIBLE'],
  ['928-1234', '928-1234 PHONE_WITHOUT_AREA_CODE'],
  ['siehe Website', '!PHONE_IMPLAUSIBLE'],
  ['12', '!PHONE_IMPLAUSIBLE'],
  [12.5, '!PHONE_IMPLAUSIBLE'],
  [9876543, '!PHONE_IMPLAUSIBLE'],
])('Telefon %j: %s', (cell, expected) => expect(show(parsePhone(cell))).toBe(expected));

test.each([
  ['ki@rhein-kreis-neuss.de', 'ki@rhein-kreis-neuss.de'],
  ['Ki@Kreis.DE', 'Ki@kreis.de'],
  ['mailto:a@b.de', 'a@b.de EMAIL_REPAIRED'],
  ['name (at) kreis.de', 'name@kreis.de EMAIL_REPAIRED'],
  ['a@b.de; c@d.de', 'a@b.de EMAIL_SEVERAL'],
  ['a@b', '!EMAIL_UNREADABLE'],
  ['keine', '!EMAIL_UNREADABLE'],
  ['a b@c.de', '!EMAIL_UNREADABLE'],
  ['a..b@c.de', '!EMAIL_UNREADABLE'],
  ['E-Mail: a@b.de', 'a@b.de EMAIL_REPAIRED'],
])('E-Mail %s: %s', (text, expected) => expect(show(parseEmail(text))).toBe(expected));

test.each([
  ['www.caritas.de', 'https://www.caritas.de'],
  ['HTTP://Www.Kreis.de/Integration', 'http://www.kreis.de/Integration'],
  ['kreis.de/ki', 'https://kreis.de/ki'],
  ['https://kreis.de/', 'https://kreis.de'],
  ['javascript:alert(1)', '!WEBSITE_UNREADABLE'],
  ['file:///etc/passwd', '!WEBSITE_UNREADABLE'],
  ['siehe Flyer', '!WEBSITE_UNREADABLE'],
  ['a@b.de', '!WEBSITE_UNREADABLE'],
  ['', '!WEBSITE_UNREADABLE'],
])('Website %s: %s', (text, expected) => expect(show(parseWebsite(text))).toBe(expected));

describe('Kontakt in einer Zelle', () => {
  test('Name, Funktion, Telefon, E-Mail und Website werden getrennt', () => {
    expect(
      splitContact(
        'Frau Ayşe Yılmaz, Integrationsbeauftragte, Tel. 02131 928-1234, a.yilmaz@kreis.de, www.kreis.de/ki',
      ),
    ).toMatchObject({
      name: 'Frau Ayşe Yılmaz',
      role: 'Integrationsbeauftragte',
      phone: '02131 928-1234',
      email: 'a.yilmaz@kreis.de',
      website: 'https://www.kreis.de/ki',
      rest: [],
    });
    expect(splitContact('Dr. Max von Berg\n02131/123456\nmax@berg.de')).toMatchObject({
      name: 'Dr. Max von Berg',
      phone: '02131/123456',
      email: 'max@berg.de',
      rest: [],
    });
    expect(splitContact('Ansprechpartner: Herr Müller (Tel: 0171 1234567)')).toMatchObject({
      name: 'Herr Müller',
      phone: '0171 1234567',
      rest: [],
    });
  });
  test.each([
    ['Hr. Bauer, T, Mobil 0171-998877', { name: 'Hr. Bauer', phone: '0171-998877' }],
    ['Vorsitz: Ali Demir, 0171 1234567', { name: 'Ali Demir', role: 'Vorsitz', phone: '0171 1234567' }],
    ['Caritas, Frau Kaya, 02181 1234', { organization: 'Caritas', name: 'Frau Kaya' }],
    ['VHS; Ali Krüger; 02131 1234567', { organization: 'VHS', name: 'Ali Krüger' }],
    ['Jugendzentrum / Krüger, Ali / krueger@example.org', { organization: 'Jugendzentrum', name: 'Krüger, Ali' }],
    [
      'Sportgemeinschaft 1920, Krüger, Ali, krueger@example.org',
      { organization: 'Sportgemeinschaft 1920', name: 'Krüger, Ali' },
    ],
    ['Schmidt, Leitung, 02131 1234567', { name: 'Schmidt', role: 'Leitung' }],
    [
      'Flüchtlingshilfe e. V.\nDr. Anna Weiß\nTel. 02131 1234567',
      { organization: 'Flüchtlingshilfe e. V.', name: 'Dr. Anna Weiß' },
    ],
  ])('Träger und Person in einer Zelle: %s', (text, parts) => {
    expect(splitContact(text)).toMatchObject({ ...parts, rest: [] });
  });
  test('ein Name bleibt ein Name, beliebiger Text stürzt nicht ab und verliert keine Adresse', () => {
    expect(splitContact('Erika Mustermann')).toMatchObject({ name: 'Erika Mustermann', rest: [] });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(splitContact(`${text}\nki@kreis.de`).email === undefined).toBe(false);
      }),
    );
  });
});
