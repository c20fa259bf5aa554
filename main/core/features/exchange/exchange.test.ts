import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContactChoice, ExchangeFormat } from '../../../../shared/contract/exchange.ts';
import type { OfferFilter, OfferValues } from '../../../../shared/contract/offers.ts';
import { defaultTerms } from '../../../../shared/domain/vocabulary-defaults.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';
import { turning, type Position } from './geojson/rings.rules.ts';
import { hsdsFaults, nestedFaults } from './hsds/check.rules.ts';
import { hsdsData } from './hsds/data.rules.ts';
import { nestedServices } from './hsds/nest.rules.ts';
import { integreatColumns } from './integreat/columns.ts';

let workspace: TestWorkspace;
let folder = '';
const told = { who: 'Frau Beispiel', whom: 'KI', day: '2026-11-01' };
const add = (values: OfferValues, municipalities: string[] = ['05162016']) =>
  workspace.core.call('offers.create', { values, municipalities, districtWide: municipalities.length === 0, told });

beforeAll(async () => {
  workspace = testWorkspace();
  folder = mkdtempSync(join(tmpdir(), 'verzahnt-austausch-'));
  await add({
    name: 'Sprachcafé',
    provider: '=Verein "Öz", e. V.',
    fieldsOfAction: ['sprache'],
    targetGroups: ['frauen'],
    languages: ['Türkisch', 'Klingonisch'],
    minimumAge: '18',
    maximumAge: '~27',
    street: 'Am Rathaus',
    houseNumber: '1',
    postalCode: '41564',
    schedule: 'Di, Do 9–11 Uhr',
    fee: '5 € pro Monat',
    funding: 'Land',
    fundedUntil: '2027',
    website: 'www.beispiel.de',
    accessible: true,
    contactName: 'Frau Yıldız',
    phone: '+49 2131 1234',
    email: 'yildiz@beispiel.de',
    publishContact: true,
    remark: 'nur mündlich zugesagt',
  });
  await add({ name: 'Lotsendienst', provider: 'Kreis', contactName: 'Herr Geheim', publishContact: false }, []);
  await add({ name: 'Nähkurs', provider: 'Verein', validTo: '2025-06-30', street: 'Weg 2', postalCode: '41564' });
});
afterAll(() => {
  workspace.end();
  rmSync(folder, { recursive: true, force: true });
});

interface Asked {
  contacts?: ContactChoice;
  filter?: OfferFilter;
}
async function written(format: ExchangeFormat, name: string, { contacts = 'none', filter = {} }: Asked = {}) {
  const path = join(folder, name);
  const preview = await workspace.core.call('exchange.writeTo', { format, contacts, filter, path });
  return { preview, path };
}
const textOf = (path: string): string => readFileSync(path, 'utf8');
interface Service {
  id: string;
  name: string;
  [key: string]: unknown;
}
async function services(asked: Asked = {}): Promise<Service[]> {
  const { path } = await written('hsds', 'angebote.json', asked);
  return (JSON.parse(textOf(path)) as { contents: Service[] }).contents;
}

describe('HSDS', () => {
  it('sagt zu jedem Angebot Träger, Ort mit Gemeindeschlüssel, Reichweite, Zeiten, Sprachen, Kosten und Stand', async () => {
    const [, , cafe] = await services();
    expect(cafe).toMatchObject({
      name: 'Sprachcafé',
      status: 'active',
      minimum_age: 18,
      eligibility_description: 'Frauen; bis ca. 27 Jahre',
      assured_date: '2026-11-01',
      url: 'https://www.beispiel.de/',
      organization: { name: '=Verein "Öz", e. V.' },
      service_areas: [{ uri: 'http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05162016' }],
      service_at_locations: [
        {
          location: {
            external_identifier: '05162016',
            external_identifier_type: 'AGS',
            addresses: [{ address_1: 'Am Rathaus 1', city: 'Kaarst', postal_code: '41564', country: 'DE' }],
            accessibility: [{ description: 'barrierefrei' }],
          },
        },
      ],
      schedules: [{ freq: 'WEEKLY', byday: 'TU,TH', opens_at: '09:00:00', closes_at: '11:00:00' }],
      languages: [{ name: 'Türkisch', code: 'tr' }, { name: 'Klingonisch' }],
      cost_options: [{ amount: 5, currency: 'EUR', option: 'pro Monat' }],
      funding: [{ source: 'Land, gesichert bis 2027' }],
    });
    expect(cafe).not.toHaveProperty('maximum_age');
    expect(JSON.stringify(cafe)).not.toMatch(/mündlich|Yıldız|02131|2131 1234/);
  });

  it('nimmt weitere Orte, Personen, Geldgeber und feste Zeiten mit; wer widersprochen hat, bleibt hier', async () => {
    const id = (await services()).find(({ name }) => name === 'Lotsendienst')?.id ?? '';
    const row = { id: null };
    const time = { ...row, interval: 'fortnightly' as const, week: null, validFrom: '2026-12-01', validTo: null };
    await workspace.core.call('offers.saveParts', {
      id,
      locations: [
        {
          ...row,
          name: 'Bücherei',
          street: 'Markt',
          houseNumber: '3',
          postalCode: '41515',
          city: null,
          ags: '05162008',
        },
      ],
      contacts: [
        { ...row, name: 'Frau Nachtigall', role: null, phone: '02181 22', email: null, publish: true },
        { ...row, name: 'Herr Widerruf', role: null, phone: '02181 33', email: null, publish: true },
      ],
      fundings: [{ ...row, funding: 'Stiftung', annualAmount: null, fundedUntil: '2027-06' }],
      times: [
        { ...time, weekdays: [4], start: '16:00', end: null },
        { ...time, interval: 'monthly', week: 5, weekdays: [5], start: '10:00', end: '12:00' },
      ],
    });
    const { rows } = await workspace.core.call('organizations.contacts', { offset: 0, limit: 50 });
    const person = rows.find(({ name }) => name === 'Herr Widerruf')?.id ?? '';
    await workspace.core.call('organizations.saveContact', {
      id: person,
      organizationId: null,
      values: { consent: 'withdrawn' },
    });
    const offer = (await services({ contacts: 'published' })).find((one) => one.id === id);
    expect(offer).toMatchObject({
      service_at_locations: [
        {
          location: {
            name: 'Bücherei',
            external_identifier: '05162008',
            addresses: [{ address_1: 'Markt 3', city: 'Grevenbroich' }],
          },
        },
      ],
      contacts: [{ name: 'Frau Nachtigall', phones: [{ number: '02181 22' }] }],
      funding: [{ source: 'Stiftung, gesichert bis Juni 2027' }],
      schedules: [
        { freq: 'WEEKLY', interval: 2, dtstart: '2026-12-03', byday: 'TH', opens_at: '16:00:00' },
        { freq: 'MONTHLY', byday: '-1FR', opens_at: '10:00:00', closes_at: '12:00:00' },
      ],
    });
    expect(JSON.stringify(await services({ contacts: 'all' }))).not.toMatch(/Widerruf|2181 33/);
    await workspace.core.call('offers.saveParts', { id, locations: [], contacts: [], fundings: [], times: [] });
  });

  it('behält die Schlüssel: zweimal ausgegeben ist es dieselbe Datei', async () => {
    const [first, second] = [await written('hsds', 'eins.json'), await written('hsds', 'zwei.json')];
    expect(textOf(first.path)).toBe(textOf(second.path));
    const [a, b] = [await written('hsdsTables', 'eins.zip'), await written('hsdsTables', 'zwei.zip')];
    expect(readFileSync(a.path).equals(readFileSync(b.path))).toBe(true);
  });

  it('gibt Ansprechpersonen nur auf Wunsch mit, öffentlich nur die freigegebenen', async () => {
    const said = async (contacts: ContactChoice): Promise<string> => JSON.stringify(await services({ contacts }));
    expect(await said('none')).not.toMatch(/Yıldız|Geheim/);
    expect(await said('published')).toMatch(/Yıldız/);
    expect(await said('published')).not.toMatch(/Geheim/);
    expect(await said('all')).toMatch(/Geheim/);
  });

  it('als Datenpaket: jede Tabelle mit Beschreibung, Formeln als Text, Rufnummern ohne Plus', async () => {
    const { path } = await written('hsdsTables', 'paket', { contacts: 'published' });
    const files = Object.fromEntries(readdirSync(path).map((name) => [name, textOf(join(path, name))]));
    const description = JSON.parse(files['datapackage.json'] ?? '') as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    expect(description.resources.map((resource) => resource.path).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'datapackage.json')
        .sort(),
    );
    for (const { path: name, schema } of description.resources)
      expect(files[name]?.split('\r\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
    expect(files['organizations.csv']).toContain(`"'=Verein ""Öz"", e. V."`);
    expect(files['phones.csv']).toContain(',0049 2131 1234,');
  });

  it('hält für beliebige Angebote die Vorgaben ein', () => {
    const text = fc.option(fc.string({ maxLength: 20, unit: 'grapheme' }), { nil: null });
    /** As parts are stored: never empty. */
    const stored = text.map((value) => value?.trim() || null);
    const ids = (vocabulary: keyof typeof defaultTerms) =>
      fc.uniqueArray(fc.constantFrom(...defaultTerms[vocabulary].map(({ id }) => id)), { maxLength: 3 });
    const regions = ['05162004', '05162016'].map((ags) => ({
      ags,
      name: ags,
      designation: 'Stadt',
      population: null,
      populationSource: null,
    }));
    const offer = fc.record({
      id: fc.uuid(),
      providerId: fc.option(fc.uuid(), { nil: null }),
      districtWide: fc.boolean(),
      municipalities: fc.uniqueArray(fc.constantFrom('05162004', '05162016'), { maxLength: 2 }),
      updatedAt: fc.constant('2026-11-22T09:12:00.000Z'),
      point: fc.option(fc.record({ lon: fc.constant(6.7), lat: fc.constant(51.2) }), { nil: null }),
      confirmedOn: fc.constant('2026-11-22'),
      assuredOn: fc.constant('2026-11-22'),
      parts: fc.record({
        locations: fc.array(
          fc.record({
            id: fc.uuid(),
            name: stored,
            street: stored,
            houseNumber: stored,
            postalCode: fc.oneof(stored, fc.constant('41460')),
            city: stored,
            ags: fc.constantFrom(null, '05162004'),
            point: fc.constantFrom(null, { lon: 6.7, lat: 51.2 }),
          }),
          { maxLength: 2 },
        ),
        contacts: fc.array(
          fc.record({
            id: fc.uuid(),
            name: fc.string({ minLength: 1, maxLength: 9 }),
            role: stored,
            phone: fc.constantFrom(null, '02131 1'),
            email: fc.oneof(stored, fc.emailAddress()),
            publish: fc.boolean(),
            contactId: fc.uuid(),
          }),
          { maxLength: 2 },
        ),
        fundings: fc.array(
          fc.record({
            id: fc.uuid(),
            funding: fc.constant('Land'),
            annualAmount: fc.constant(null),
            fundedUntil: fc.constantFrom(null, '2027-06'),
          }),
          { maxLength: 2 },
        ),
        times: fc.array(
          fc.record({
            id: fc.uuid(),
            weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
            start: fc.constant('09:00'),
            end: fc.constantFrom(null, '11:00'),
            interval: fc.constantFrom('weekly' as const, 'fortnightly' as const),
            week: fc.constant(null),
            validFrom: fc.constantFrom(null, '2026-09', '2026-09-01'),
            validTo: fc.constantFrom(null, '2027'),
          }),
          { maxLength: 2 },
        ),
      }),
      extra: fc.constant<{ header: string; text: string }[]>([]),
      values: fc.record({
        name: text,
        provider: text,
        description: text,
        street: text,
        houseNumber: text,
        postalCode: fc.oneof(text, fc.constant('41460')),
        city: text,
        locationName: text,
        website: fc.oneof(text, fc.webUrl()),
        email: fc.oneof(text, fc.emailAddress()),
        phone: text,
        contactName: text,
        fee: fc.oneof(text, fc.constantFrom('kostenlos', '12,50 € je Kurs')),
        schedule: fc.oneof(text, fc.constantFrom('Mo–Fr 8–12 Uhr', 'Mo 25–26 Uhr')),
        languages: fc.array(fc.string({ minLength: 1, maxLength: 9 }), { maxLength: 3 }),
        minimumAge: fc.constantFrom(null, '3', '~6', '6..10'),
        validTo: fc.constantFrom(null, '2026', '2025-01-31', 'open'),
        funding: text,
        online: fc.option(fc.boolean(), { nil: null }),
        accessible: fc.option(fc.boolean(), { nil: null }),
        fieldsOfAction: ids('fieldOfAction'),
        targetGroups: ids('targetGroup'),
        providerType: ids('providerType'),
      }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(offer, { maxLength: 6, selector: ({ id }) => id }), (offers) => {
        const data = hsdsData({
          offers,
          regions,
          terms: defaultTerms,
          minimum: 3,
          settings: {
            districtKey: '05162',
            districtName: 'Rhein-Kreis Neuss',
            demo: false,
            personName: '',
            office: '',
            department: '',
            contactLine: '',
            reference: '',
          },
          contacts: 'all',
          columns: null,
          source: '',
          today: '2026-11-22',
          now: '2026-11-22T09:12:00.000Z',
        });
        expect(hsdsFaults(data)).toEqual([]);
        expect(nestedFaults(nestedServices(data))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('GeoJSON', () => {
  it('hat Länge vor Breite, äußere Ringe gegen den Uhrzeiger, geschlossen, und Angebote ohne Punkt mit null', async () => {
    const { path, preview } = await written('geojson', 'karte.geojson');
    const { features } = JSON.parse(textOf(path)) as {
      features: {
        id: string;
        geometry: { coordinates: Position[][][] } | null;
        properties: Record<string, unknown>;
      }[];
    };
    const kaarst = features.find(({ id }) => id === '05162016');
    expect(kaarst?.properties).toMatchObject({ name: 'Kaarst', angebote: 2, angebote_laufend: 1 });
    for (const rings of kaarst?.geometry?.coordinates ?? []) {
      expect(rings[0]?.[0]).toEqual(rings[0]?.at(-1));
      for (const [at, ring] of rings.entries()) expect(turning(ring) > 0).toBe(at === 0);
      for (const [longitude, latitude] of rings.flat()) {
        expect(longitude).toBeGreaterThan(6.5);
        expect(longitude).toBeLessThan(6.8);
        expect(latitude).toBeGreaterThan(51.1);
        expect(latitude).toBeLessThan(51.3);
      }
    }
    const offers = features.filter(({ properties }) => properties['art'] === 'angebot');
    expect(offers).toHaveLength(3);
    expect(offers.every(({ geometry }) => geometry === null)).toBe(true);
    expect(preview.leftOut[0]?.reason).toContain('Koordinaten');
  });
});

describe('Integreat', () => {
  it('hat genau die fünfzig Spalten und nennt, was nicht hinein kann', async () => {
    const { path, preview } = await written('integreat', 'orte.csv', { contacts: 'published' });
    const [header = '', row = '', ...rest] = textOf(path).split('\r\n');
    expect(header).toBe(integreatColumns.join(','));
    expect(integreatColumns).toHaveLength(50);
    expect(rest).toEqual(['']);
    const cells = Object.fromEntries(row.split(',').map((cell, at) => [integreatColumns[at], cell]));
    expect(cells).toMatchObject({
      name: 'Sprachcafé',
      street_address: 'Am Rathaus 1',
      city: 'Kaarst',
      barrier_free: 'true',
      phone_number: '0049 2131 1234',
      tuesday_start: '09:00',
      tuesday_end: '11:00',
      monday_closed: 'true',
    });
    expect(preview).toMatchObject({ offers: 3, written: 1, errors: [] });
    expect(preview.leftOut.map(({ reason, examples }) => [reason, examples])).toEqual([
      ['Anschrift fehlt oder ist unvollständig (Straße, PLZ, Ort)', ['Lotsendienst']],
      ['Angebot ist beendet', ['Nähkurs']],
      [expect.stringContaining('nicht verortet'), ['Sprachcafé']],
    ]);
  });
});

describe('Was für alle Formate gilt', () => {
  it('die Vorschau sagt dasselbe wie danach die Datei', async () => {
    for (const format of ['xlsx', 'hsds', 'hsdsTables', 'geojson', 'integreat'] as const) {
      const filter: OfferFilter = { municipalities: ['05162016'] };
      const options = { format, contacts: 'published' as const, filter };
      const before = await workspace.core.call('exchange.preview', options);
      const { preview } = await written(format, `probe-${format}`, options);
      expect(preview).toEqual(before);
      expect(before.errors).toEqual([]);
    }
  });

  it('kleine Zahlen von Personen stehen nur in der internen Excel-Liste; die Vorschau sagt es', async () => {
    await add({ name: 'Kleingruppe', provider: 'Verein', participants: '2', capacity: '2' });
    const told = async (contacts: ContactChoice) =>
      (await written('xlsx', `klein-${contacts}.xlsx`, { contacts, filter: { search: 'Kleingruppe' } })).preview
        .leftOut;
    expect(await told('published')).toContainEqual(
      expect.objectContaining({ reason: expect.stringContaining('unter 3'), count: 1, examples: ['Kleingruppe'] }),
    );
    expect(JSON.stringify(await told('all'))).not.toContain('unter 3');
  });

  it('ohne ein Angebot wird nichts geschrieben', async () => {
    const asked = written('xlsx', 'leer.xlsx', { filter: { search: 'Xylophon' } });
    await expect(asked).rejects.toMatchObject({ code: 'EXPORT_EMPTY' });
    expect(existsSync(join(folder, 'leer.xlsx'))).toBe(false);
  });

  it('in einen Ordner, den es nicht gibt, sagt es das', async () => {
    await expect(written('hsds', 'fehlt/angebote.json')).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });
});
