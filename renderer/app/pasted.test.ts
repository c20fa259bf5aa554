import { expect, it } from 'vitest';
import { pastedOf } from './pasted.ts';

const data = (texts: Record<string, string>, files: File[] = []) =>
  ({
    getData: (type: string) => texts[type] ?? '',
    files: files as unknown as FileList,
  }) satisfies Partial<DataTransfer>;
const picture = new File(['x'], 'image.png', { type: 'image/png' });
const workbook = new File(['x'], 'Kaarst.xlsx');

it('neben dem Bild, das Excel mitgibt, zählen die Zellen', () => {
  const range = { markup: '<table></table>', text: 'a\tb' };
  const pasted = pastedOf(data({ 'text/html': range.markup, 'text/plain': range.text }, [picture]));
  expect(pasted).toEqual({ range: { ...range, picture: true } });
});
it('im Explorer kopierte Dateien werden wie abgelegte gelesen', () => {
  expect(pastedOf(data({}, [workbook]))).toEqual({ files: [workbook] });
});
it('ein Bild allein ist keine Datei zum Einlesen', () => {
  expect(pastedOf(data({}, [picture]))).toEqual({ range: { markup: '', text: '', picture: true } });
});
