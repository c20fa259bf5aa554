import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MunicipalitySheet } from '../../../../shared/contract/handouts.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const kaarst = '05162016';
const neuss = '05162024';
const told = { who: 'a', whom: 'b', day: '2026-11-20' };
const add = (values: Record<string, unknown> & { name: string }, municipalities: string[]) =>
  workspace.core.call('offers.create', {
    values,
    municipalities,
    districtWide: municipalities.length === 0,
    told,
  });
const sheet = (ags = kaarst): Promise<MunicipalitySheet> =>
  workspace.core.call('handouts.municipalitySheet', { kind: 'municipality', ags });
const keep = async (report: MunicipalitySheet) =>
  workspace.core.call('handouts.store', { report, format: 'pdf', base64: Buffer.from('%PDF').toString('base64') });

describe('Das Kommunenblatt', () => {
  it('zeigt nur, was die eine Kommune betrifft, kreisweite Angebote für sich', async () => {
    await add({ name: 'Sprachcafé', provider: 'Caritas', fieldsOfAction: ['sprache'], validFrom: '2019' }, [kaarst]);
    await add({ name: 'Lotsen', fieldsOfAction: ['sprache'] }, [neuss]);
    await add({ name: 'Sprachmittlerpool', fieldsOfAction: ['sprache'] }, []);
    const { offers, districtWide, municipality } = await sheet();
    expect(municipality.name).toBe('Kaarst');
    expect(offers).toEqual([
      {
        name: 'Sprachcafé',
        provider: 'Caritas',
        fields: 'Sprache',
        targetGroups: '',
        place: '',
        period: 'seit 2019',
        byOthers: true,
      },
    ]);
    expect(districtWide.map(({ name }) => name)).toEqual(['Sprachmittlerpool']);
  });

  it('nennt weder Kontakte noch Bemerkungen', async () => {
    const secret = { contactName: 'Frau Geheim', phone: '02131 4711', email: 'geheim@example.org', remark: 'intern' };
    await add({ name: 'Sprachcafé', fieldsOfAction: ['sprache'], ...secret, problems: 'Raumnot' }, [kaarst]);
    const text = JSON.stringify(await sheet());
    for (const word of ['Geheim', '4711', 'geheim@example.org', 'intern', 'Raumnot']) expect(text).not.toContain(word);
  });

  it('sagt je Handlungsfeld dasselbe wie die Abdeckung', async () => {
    await add({ name: 'Sprachcafé', fieldsOfAction: ['sprache'] }, [kaarst]);
    await workspace.core.call('coverage.setConfirmedNone', {
      ags: kaarst,
      fieldOfAction: 'wohnen',
      confirmed: true,
      told: 'Frau Muster am Telefon',
    });
    await workspace.core.call('coverage.confirmGap', {
      ags: kaarst,
      fieldOfAction: 'wohnen',
      reason: 'Beschluss des Ausschusses',
      planned: '',
    });
    const { statements, gaps, answered } = await sheet();
    const matrix = await workspace.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
    const cells = matrix.cells.filter(({ column }) => column === kaarst);
    expect(statements.map(({ id, count, statement, gap }) => ({ id, count, statement, gap }))).toEqual(
      cells.map(({ row, count, statement, gap }) => ({ id: row, count, statement, gap })),
    );
    expect(gaps).toEqual([{ field: 'Wohnen', reason: 'Beschluss des Ausschusses', planned: '' }]);
    expect(answered).toBe(false);
  });

  it('für eine Kommune außerhalb des Kreises gibt es nicht', async () => {
    await expect(sheet('05111000')).rejects.toThrow('FIELD_INVALID');
  });
});

describe('Ein ausgegebenes Kommunenblatt', () => {
  it('steht mit Kommune und Erhebung in der Liste', async () => {
    await add({ name: 'Sprachcafé', fieldsOfAction: ['sprache'] }, [kaarst]);
    const report = await sheet();
    const kept = await keep(report);
    const { documents } = await workspace.core.call('handouts.issued', {});
    expect(documents).toEqual([kept]);
    expect(kept).toMatchObject({
      kind: 'municipality',
      title: 'Kommunenblatt Kaarst',
      ags: kaarst,
      surveyId: report.survey.id,
      rate: { municipalities: { asked: 8, answered: 0 }, others: null },
      total: 1,
    });
  });

  it('nennt, was sich seither geändert hat: Aussagen, Lücken und Angebote beim Namen', async () => {
    const { id: offerId } = await add({ name: 'Sprachcafé', fieldsOfAction: ['sprache'] }, [kaarst]);
    const gap = { ags: kaarst, fieldOfAction: 'wohnen', planned: '' };
    await workspace.core.call('coverage.confirmGap', { ...gap, reason: 'Beschluss' });
    const { id } = await keep(await sheet());
    const changes = () => workspace.core.call('handouts.changesSince', { id });
    expect(await changes()).toMatchObject({ cells: [], gaps: [], offersAdded: [], offersChanged: [] });
    await add({ name: 'Chor', provider: 'Verein', fieldsOfAction: ['kultur'] }, [kaarst]);
    await add({ name: 'Anderswo', fieldsOfAction: ['kultur'] }, [neuss]);
    await workspace.core.call('offers.update', { id: offerId, values: { validTo: '2026-12-31' } });
    await workspace.core.call('coverage.confirmGap', { ...gap, reason: 'Anderer Beschluss' });
    expect(await changes()).toMatchObject({
      cells: [{ row: 'Kultur', column: 'Kaarst', before: 'keine Rückmeldung', after: '1, keine Rückmeldung' }],
      gaps: ['Kaarst, Wohnen: Begründung oder Vorhaben geändert'],
      offersAdded: ['Kaarst: Chor (Verein)'],
      offersRemoved: [],
      offersChanged: ['Kaarst: Sprachcafé'],
    });
  });

  it('vergleicht mit seiner eigenen Erhebung, auch wenn inzwischen eine neuere läuft', async () => {
    await add({ name: 'Sprachcafé', fieldsOfAction: ['sprache'], validTo: '2026-12-31' }, [kaarst]);
    const { id } = await keep(await sheet());
    await workspace.core.call('surveys.save', {
      title: 'Erhebung 2027',
      year: 2027,
      state: 'open',
      periodFrom: null,
      periodTo: null,
      due: null,
      sheets: ['offers'],
      fields: [],
      questions: [],
      message: '',
      recipients: [],
    });
    expect((await sheet()).offers).toEqual([]);
    expect((await workspace.core.call('handouts.changesSince', { id })).offersRemoved).toEqual([]);
  });
});
