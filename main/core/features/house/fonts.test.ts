import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FontWeight } from '../../../../shared/contract/house.ts';
import { testWorkspace, type TestWorkspace } from '../../test-workspace.ts';

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = testWorkspace();
});
afterEach(() => workspace.end());

const call: TestWorkspace['core']['call'] = (...args) => workspace.core.call(...args);
const files = join(import.meta.dirname, '../../../../node_modules/@fontsource/open-sans/files');
const face = (weight: number): Buffer => readFileSync(join(files, `open-sans-latin-${weight}-normal.woff2`));
function keep(bytes: Uint8Array, weight: FontWeight = 'regular', name = 'Haus.woff2') {
  const path = join(workspace.dataDir, name);
  writeFileSync(path, bytes);
  return call('house.keepFontPath', { weight, path, name });
}
async function wordFaces(): Promise<string> {
  const { base64 } = await call('handouts.render', { options: { kind: 'steckbrief' }, format: 'docx' });
  return strFromU8(unzipSync(Buffer.from(base64, 'base64'))['word/styles.xml'] ?? new Uint8Array());
}

test('eine Schrift des Hauses gilt für alle Dokumente; Word nennt ihre Familie', async () => {
  expect(await wordFaces()).toContain('Calibri');
  expect(await keep(face(400))).toMatchObject({ family: 'Open Sans' });
  await keep(face(700), 'bold', 'Fett.woff2');
  expect((await call('house.fonts', {})).fonts.map(({ weight, name }) => [weight, name])).toEqual([
    ['regular', 'Haus.woff2'],
    ['bold', 'Fett.woff2'],
  ]);
  expect((await call('settings.get', {})).face).toBe('Open Sans');
  const { faces } = await call('house.fontFaces', {});
  expect(faces.map(({ base64 }) => Buffer.from(base64, 'base64'))).toEqual([face(400), face(700)]);
  expect(await wordFaces()).toContain('w:ascii="Open Sans"');
});

test('Entfernen bringt die Schrift des Programms zurück und lässt sich zurücknehmen', async () => {
  await keep(face(400));
  const { commandId } = await call('house.removeFont', { weight: 'regular' });
  expect((await call('settings.get', {})).face).toBeUndefined();
  await call('history.undo', { commandId });
  expect((await call('settings.get', {})).face).toBe('Open Sans');
  expect((await call('house.fontFaces', {})).faces).toHaveLength(1);
});

test('was keine Schrift ist, beschädigt ist oder zu einer anderen Familie gehört, wird mit Grund abgelehnt', async () => {
  await expect(keep(Buffer.from('%PDF-1.7 ...'))).rejects.toMatchObject({ code: 'FONT_KIND' });
  await expect(keep(face(400).subarray(0, 4000))).rejects.toMatchObject({ code: 'FONT_DAMAGED' });
  await expect(keep(Buffer.alloc(2_000_001, 'x'))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
  await keep(face(400));
  await expect(keep(face(800), 'bold')).rejects.toMatchObject({ code: 'FONT_FAMILY' });
  expect((await call('house.fonts', {})).fonts).toHaveLength(1);
});

test('fehlt die hinterlegte Datei, wird nicht in einer anderen Schrift gedruckt', async () => {
  await keep(face(400));
  const [font] = (await call('house.fonts', {})).fonts;
  rmSync(join(workspace.dataDir, 'attachments', font?.sha256 ?? ''));
  await expect(call('house.fontFaces', {})).rejects.toMatchObject({ code: 'FONT_UNREADABLE' });
});
