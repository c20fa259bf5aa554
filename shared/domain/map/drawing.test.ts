import { expect, test } from 'vitest';
import { boxesMeet, isInside, pathOf, ringArea } from './geometry.ts';
import { labelSize, placeLabels } from './labels.ts';
import { dots, hatch } from './patterns.ts';
import { clipped, fitOf, fitted } from './projection.ts';
import { svgOf } from './drawing.ts';

const square = (left: number, top: number, size: number): number[] => [
  left,
  top,
  left + size,
  top,
  left + size,
  top + size,
  left,
  top + size,
];
const frame = { left: 0, top: 0, right: 1000, bottom: 720 };

test('ein Loch gehört nicht zur Fläche', () => {
  const rings = [square(0, 0, 100), square(40, 40, 20)];
  expect(isInside(rings, { x: 10, y: 10 })).toBe(true);
  expect(isInside(rings, { x: 50, y: 50 })).toBe(false);
  expect(ringArea(rings[0]!)).toBe(10_000);
  expect(pathOf([square(0, 0, 1)])).toBe('M0 0L1 0L1 1L0 1Z');
});

test('Norden liegt oben, und der Kreis füllt das Blatt bis zum Rand', () => {
  const rings = [[6.5, 51, 6.9, 51, 6.9, 51.3, 6.5, 51.3]];
  const [drawn = []] = fitted(fitOf([rings], { width: 1000, height: 720 }, 50))(rings);
  const [left, bottom, right, , , top] = drawn as [number, number, number, number, number, number];
  expect(bottom).toBeGreaterThan(top);
  expect(Math.min(left, top)).toBeCloseTo(50, 5);
  expect(Math.max(right / 1000, bottom / 720)).toBeGreaterThan(0.9);
});

test('was über das Blatt hinausgeht, ist abgeschnitten', () => {
  expect(clipped([square(900, 600, 500)], frame)).toHaveLength(1);
  expect(ringArea(clipped([square(900, 600, 500)], frame)[0]!)).toBe(100 * 120);
  expect(clipped([square(2000, 0, 10)], frame)).toEqual([]);
});

test('eine Schraffur besteht aus echten Linien in der Fläche, auch um ein Loch herum', () => {
  expect(hatch([square(0, 0, 10)], 0, 5)).toBe('M0 0L10 0M0 5L10 5');
  expect(hatch([square(0, 0, 40), square(10, 10, 20)], 0, 20)).toContain('M0 20L10 20M30 20L40 20');
  expect(dots([square(0, 0, 30)], 10, 1).match(/M/g)?.length).toBeGreaterThan(5);
});

test('der Name steht in der Fläche; für eine kleine steht er mit Linie daneben und verdeckt keinen anderen', () => {
  const labels = [
    { rings: [square(100, 100, 300)], label: { name: 'Grevenbroich', figure: '12' } },
    { rings: [square(400, 100, 20)], label: { name: 'Rommerskirchen', figure: '3' } },
    { rings: [square(400, 120, 20)], label: { name: 'Korschenbroich', figure: '4' } },
  ];
  const [large, ...small] = placeLabels(labels, frame);
  expect(large).toMatchObject({ beside: false });
  expect(small.every(({ beside }) => beside)).toBe(true);
  const boxes = placeLabels(labels, frame).map(({ at }, index) => {
    const { width, height } = labelSize(labels[index]!.label);
    return { left: at.x - width / 2, right: at.x + width / 2, top: at.y - height / 2, bottom: at.y + height / 2 };
  });
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1)) expect(boxesMeet(box, other)).toBe(false);
});

test('in einer SVG-Datei sind Zeichen wie & und < ungefährlich', () => {
  const drawing = { width: 10, height: 10, elements: [] };
  expect(svgOf(drawing, 'A & B', '<x>')).toContain('<title>A &amp; B</title>\n<desc>&lt;x&gt;</desc>');
});
