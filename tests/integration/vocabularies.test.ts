import { afterEach, beforeEach, expect, test } from 'vitest';
import { Lists } from './support/lists.ts';

let lists: Lists;
beforeEach(() => {
  lists = new Lists();
});
afterEach(() => lists.workspace.end());

test('ein umbenannter Begriff heißt überall neu, und eine Datei mit dem alten Namen wird weiter verstanden', async () => {
  await lists.offer('Sprachcafé', ['sprache']);
  const { commandId } = await lists.save('sprache', { name: 'Deutsch und Mehrsprachigkeit' });
  expect((await lists.term('sprache'))?.synonyms).toContain('Sprache');
  const matrix = await lists.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
  expect(matrix.rows.find((row) => row.id === 'sprache')?.name).toBe('Deutsch und Mehrsprachigkeit');
  expect(await lists.read('Lesepaten', 'Sprache')).toEqual(['sprache']);
  expect(await lists.read('Vorlesezeit', 'Deutsch und Mehrsprachigkeit')).toEqual(['sprache']);
  await lists.undo(commandId);
  expect(await lists.term('sprache')).toMatchObject({ name: 'Sprache' });
  expect(await lists.fieldsOf('Sprachcafé')).toEqual(['sprache']);
});

test('ein eigenes Synonym gilt beim Einlesen als genau dieser Begriff', async () => {
  const before = await lists.term('gesundheit');
  await lists.save('gesundheit', { synonyms: [...before!.synonyms, 'Themenkreis Blau'] });
  expect(await lists.read('Rückenschule', 'Themenkreis Blau')).toEqual(['gesundheit']);
});

test('ein Wort, das schon einem anderen Begriff gehört, wird nicht vergeben', async () => {
  await expect(lists.save('kultur', { name: 'Wohnen' })).rejects.toMatchObject({ code: 'TERM_TAKEN' });
  const { synonyms } = (await lists.term('kultur'))!;
  await expect(lists.save('kultur', { synonyms: [...synonyms, 'gesundheit'] })).rejects.toMatchObject({
    code: 'TERM_TAKEN',
    details: { name: 'gesundheit', by: 'Gesundheit' },
  });
  await expect(lists.save(null, { name: ' ' })).rejects.toMatchObject({ code: 'TERM_WITHOUT_NAME' });
});

test('ein neuer Begriff ist sofort wählbar und steht am Ende; er lässt sich verschieben, beides mit Rücknahme', async () => {
  const { id, commandId } = await lists.save(null, { name: 'Frühe Hilfen', synonyms: ['FH'] });
  expect(id).toBe('fruehe-hilfen');
  expect((await lists.terms()).at(-1)?.name).toBe('Frühe Hilfen');
  const moved = await lists.core.call('vocabularies.move', { vocabulary: 'fieldOfAction', id, to: 0 });
  expect((await lists.terms())[0]?.id).toBe(id);
  await lists.undo(moved.commandId);
  expect((await lists.terms()).at(-1)?.id).toBe(id);
  await lists.undo(commandId);
  expect(await lists.term(id)).toBeUndefined();
});

test('nicht mehr angeboten: bleibt am Angebot, fehlt in Bögen und leeren Zeilen der Abdeckung', async () => {
  await lists.offer('Chor', ['kultur']);
  for (const retired of ['kultur', 'wohnen'])
    await lists.core.call('vocabularies.retire', { vocabulary: 'fieldOfAction', id: retired, retired: true });
  expect(await lists.fieldsOf('Chor')).toEqual(['kultur']);
  const matrix = await lists.core.call('coverage.matrix', { rows: 'fieldOfAction', columns: 'municipality' });
  const rows = matrix.rows.map((row) => row.id);
  expect(rows).toContain('kultur');
  expect(rows).not.toContain('wohnen');
});

test('was das Programm selbst braucht, bleibt; was verwendet wird, wird nicht gelöscht', async () => {
  const fixed = { vocabulary: 'providerType', id: 'kommune' } as const;
  await expect(lists.core.call('vocabularies.remove', fixed)).rejects.toMatchObject({ code: 'TERM_FIXED' });
  await lists.offer('Chor', ['kultur']);
  const used = { vocabulary: 'fieldOfAction', id: 'kultur' } as const;
  await expect(lists.core.call('vocabularies.remove', used)).rejects.toMatchObject({ code: 'TERM_IN_USE' });
  const { commandId } = await lists.core.call('vocabularies.remove', { vocabulary: 'fieldOfAction', id: 'wohnen' });
  expect(await lists.term('wohnen')).toBeUndefined();
  await lists.undo(commandId);
  expect(await lists.term('wohnen')).toMatchObject({ name: 'Wohnen' });
});
