import { expect, test } from 'vitest';
import { imageSize } from './image-size.ts';

test('die Größe steht im Kopf von PNG und JPEG; anderes hat keine', () => {
  const png = Buffer.alloc(33);
  png.writeUInt32BE(0x89504e47, 0);
  png.writeUInt32BE(300, 16);
  png.writeUInt32BE(120, 20);
  expect(imageSize(png)).toEqual({ width: 300, height: 120 });
  const jpeg = Buffer.from('ffd8ffe000040000ffc000110801020304030000000000000000', 'hex');
  expect(imageSize(jpeg)).toEqual({ width: 0x0304, height: 0x0102 });
  expect(imageSize(Buffer.from('GIF89a und mehr'))).toBeNull();
});
