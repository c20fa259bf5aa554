import { expect, it } from 'vitest';
import { notPassed } from './whole.ts';

it('noch einmal laufen Dateien, die scheiterten oder deren Prozess endete, sonst keine', () => {
  const files = ['tests/e2e/a.test.ts', 'tests/e2e/b.test.ts', 'tests/pdf/c.test.ts'];
  const report = {
    testResults: [
      { name: '/projekt/tests/e2e/a.test.ts', status: 'passed' },
      { name: '/projekt/tests/e2e/b.test.ts', status: 'failed' },
    ],
  };
  expect(notPassed(files, report, '/projekt')).toEqual(['tests/e2e/b.test.ts', 'tests/pdf/c.test.ts']);
});
