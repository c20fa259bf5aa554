import { expect, it } from 'vitest';
import { notPassed } from './whole.ts';

const result = (file: string, ...statuses: string[]) => ({
  name: `/projekt/tests/e2e/${file}.test.ts`,
  assertionResults: statuses.map((status) => ({ status })),
});

it('noch einmal laufen Dateien, die scheiterten oder deren Prozess endete, sonst keine', () => {
  const files = ['a', 'b', 'c', 'd', 'e'].map((name) => `tests/e2e/${name}.test.ts`);
  const testResults = [
    result('a', 'passed', 'skipped'),
    result('b', 'passed', 'failed'),
    result('c'),
    result('d', 'passed', 'pending'),
  ];
  expect(notPassed(files, { testResults }, '/projekt')).toEqual(files.slice(1));
});
