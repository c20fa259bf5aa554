import { expect, test } from 'vitest';
import { contentBoxes } from './content-boxes.ts';

const page = (...operations: string[]): string => operations.join('\n');

test('der Ort eines Bildes wird aus seinen Linien gelesen, mit der Drehung und Größe, in der sie gezeichnet sind', () => {
  const content = page('.5 0 0 -.5 0 800 cm', '/Figure <</MCID 3 >>BDC', '100 200 m', '300 400 l', 'S', 'EMC');
  expect(contentBoxes(content).get(3)).toEqual({ left: 50, bottom: 600, right: 150, top: 700 });
});

test('was ein Rahmen abschneidet, gehört nicht dazu', () => {
  const content = page('q', '0 0 50 50 re', 'W n', '/Figure <</MCID 0 >>BDC', '10 10 400 20 re', 'f', 'EMC', 'Q');
  expect(contentBoxes(content).get(0)).toEqual({ left: 10, bottom: 10, right: 50, top: 30 });
});

test('Beschriftungen zählen mit, auch die zweite Silbe', () => {
  const text = ['BT', '/F5 10 Tf', '1 0 0 1 100 100 Tm', '<0027> Tj', '20 0 Td <0052> Tj', 'ET'];
  expect(contentBoxes(page('/Figure <</MCID 0 >>BDC', ...text, 'EMC')).get(0)).toEqual({
    left: 100,
    bottom: 97.5,
    right: 126,
    top: 108,
  });
});

test('was außerhalb steht, zählt nicht', () => {
  expect(contentBoxes(page('1 1 8 8 re', 'f', '/P <</MCID 0 >>BDC', 'EMC', '5 5 9 9 re', 'f')).size).toBe(0);
});
