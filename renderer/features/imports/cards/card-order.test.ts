import { expect, test } from 'vitest';
import type { DraftCard } from '../../../../shared/contract/imports.ts';
import { cardKey, openCards, orderCards } from './card-order.ts';

const value = (original: string, cells: string[]): DraftCard => ({
  kind: 'value',
  field: 'fieldsOfAction',
  original,
  cells,
  sheet: 'A',
  message: '',
  options: [],
});
const cell = (at: string, severity: 'info' | 'warning' | 'error'): DraftCard => ({
  kind: 'cell',
  cells: [],
  field: null,
  original: 'x',
  cell: at,
  sheet: 'A',
  severity,
  message: 'm',
  options: [],
  question: at,
  decided: null,
});
const sign = (text: string, decided: 'zero' | 'missing' | null): DraftCard => ({
  kind: 'sign',
  sign: text,
  cells: ['B2'],
  sheet: 'A',
  decided,
});

test('was Zeilen zurückhält, steht vorn, das häufigste zuerst; beantwortete Zeichen stehen am Ende', () => {
  const cards = [
    sign('–', 'missing'),
    cell('A9', 'info'),
    cell('A8', 'error'),
    value('Einmal', ['C3']),
    sign('/', null),
    value('Oft', ['C4', 'C5']),
    cell('A7', 'warning'),
  ];
  expect(orderCards(cards).map(cardKey)).toEqual([
    'value|A|fieldsOfAction|Oft',
    'value|A|fieldsOfAction|Einmal',
    'sign|A|/',
    'cell|A|A8|m',
    'cell|A|A7|m',
    'cell|A|A9|m',
    'sign|A|–',
  ]);
});

test('ein beantwortetes Zeichen zählt nicht mehr als offen', () => {
  expect(openCards([sign('–', 'missing'), sign('/', null), value('x', ['C3'])])).toBe(2);
});
