import { Document, Packer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import type { Shape } from '../../../../../shared/contract/documents.ts';
import { svgOf } from '../../../../../shared/domain/documents/svg.ts';
import { openWordFile } from '../../../platform/word/package.ts';
import { imageSize } from './image-size.ts';
import { pictureRun } from './picture.ts';

const words = (text: string): Shape => ({ shape: 'text', x: 30, y: 10, size: 5, anchor: 'middle', bold: true, text });
async function pointsOf(shapes: Shape[]): Promise<Uint8Array> {
  const picture = pictureRun({
    svg: svgOf({ width: 60, height: 20, shapes }, 'Netz der Akteure'),
    size: { width: 227, height: 76 },
    words: { name: 'Netz', title: 'Netz', description: 'Netz der Akteure' },
  });
  const document = new Document({ sections: [{ children: [new Paragraph({ children: [picture] })] }] });
  const { parts } = await openWordFile(await Packer.toBuffer(document));
  const [points] = [...parts].filter(([name]) => name.endsWith('.png'));
  return points?.[1] ?? new Uint8Array();
}

test('ein Bild liegt auch in Punkten bei, scharf genug für den Druck', async () => {
  const points = await pointsOf([{ shape: 'rect', x: 0, y: 0, width: 30, height: 20, fill: '#000' }]);
  const { width, height } = imageSize(points) ?? { width: 0, height: 0 };
  // 60 mm at 200 dpi at least, in the form of the drawing.
  expect(width).toBeGreaterThanOrEqual((60 / 25.4) * 200);
  expect(width / height).toBeCloseTo(3, 1);
});

test('in den Punkten steht, was gezeichnet ist: Flächen und Wörter, auch türkische', async () => {
  const empty = await pointsOf([]);
  const all = await Promise.all([[words('Kaarst')], [words('Güneş')], [words('Güne')]].map(pointsOf));
  expect(new Set([empty, ...all].map((points) => Buffer.from(points).toString('base64'))).size).toBe(4);
});
