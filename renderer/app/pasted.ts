import type { InputOf } from '../../shared/contract/index.ts';

type Range = InputOf<'shell.takePaste'>;
type Data = Pick<DataTransfer, 'getData' | 'files'>;

/** What a paste brings: files copied in the Explorer, else a range. Excel adds a picture of its range; the cells count. */
export function pastedOf(data: Data): { files: File[] } | { range: Range } {
  const range = { markup: data.getData('text/html'), text: data.getData('text/plain') };
  const files = [...data.files];
  const picture = files.some((file) => file.type.startsWith('image/'));
  const isNothing = range.markup === '' && range.text === '';
  return isNothing && files.length > 0 && !picture ? { files } : { range: { ...range, picture } };
}
