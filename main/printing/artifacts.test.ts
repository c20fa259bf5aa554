import { expect, test } from 'vitest';
import { withArtifacts } from './artifacts.ts';

test('was vor, zwischen und nach den ausgezeichneten Teilen steht, wird nicht vorgelesen', () => {
  const page = ['q', '(Fuß) Tj', '/P <</MCID 0 >>BDC', '(Text) Tj', 'EMC', 'f', '/P <</MCID 1 >>BDC', 'EMC', 'Q'];
  expect(withArtifacts(page.join('\n')).split('\n')).toEqual([
    '/Artifact BMC',
    'q',
    '(Fuß) Tj',
    'EMC',
    '/P <</MCID 0 >>BDC',
    '(Text) Tj',
    'EMC',
    '/Artifact BMC',
    'f',
    'EMC',
    '/P <</MCID 1 >>BDC',
    'EMC',
    '/Artifact BMC',
    'Q',
    'EMC',
  ]);
});

test('zwischen zwei Teilen, die sich folgen, steht nichts', () => {
  expect(withArtifacts('/P <</MCID 0 >>BDC\nEMC\n/P <</MCID 1 >>BDC\nEMC')).not.toContain('BMC\nEMC\n/P <</MCID 1');
});
