import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** On a fresh clone nothing tells how long a file takes, and one of these, begun last, would leave a core without work. */
const longest = [
  'e2e/screens',
  'pdf/every-kind',
  'integration/trouble',
  'property/fuzz',
  'e2e/sight',
  'integration/cli',
  'e2e/safety',
  'integration/import',
  'e2e/start',
].map((name) => `tests/${name}.test.ts`);

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((name) => moduleId.endsWith(name));
  return place === -1 ? longest.length : place;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
