import { describe, expect, it } from 'vitest';
import { rateOf, responseRate } from './response-rate.ts';

const towns = (answered: number, missing: string[]) => ({ asked: answered + missing.length, answered, missing });

describe('Die Rücklaufquote', () => {
  it('nennt, wer fehlt', () =>
    expect(responseRate({ municipalities: towns(6, ['Kaarst', 'Neuss']), others: null })).toBe(
      '6 von 8 Kommunen haben geantwortet, es fehlen Kaarst und Neuss',
    ));
  it('sagt, wer nur zu anderem geantwortet hat, überall mit denselben Zahlen', () => {
    const words = '2 von 4 Kommunen haben zu Angeboten geantwortet, 1 nur zu anderem (Xanten), es fehlt Moers';
    const round = { asked: 4, answered: 2, missing: ['Moers'], onlyOther: ['Xanten'], partly: [] };
    expect(responseRate({ municipalities: round, others: null })).toBe(words);
    const place = { ags: '05170024', population: null };
    const missing = [
      { ...place, name: 'Moers' },
      { ...place, name: 'Xanten', onlyOther: true as const },
    ];
    const share = { missingPopulationShare: null, populationSource: null };
    expect(responseRate(rateOf({ asked: 4, answered: 2, missing, ...share }))).toBe(words);
  });
  it('zählt Kommunen und andere getrennt', () =>
    expect(responseRate({ municipalities: towns(1, ['Neuss']), others: towns(2, ['AWO']) })).toBe(
      '1 von 2 Kommunen hat geantwortet, es fehlt Neuss · 2 von 3 weiteren Befragten, es fehlt AWO',
    ));
  it('eine einzige gefragte Kommune steht in der Einzahl', () =>
    expect(responseRate({ municipalities: towns(0, ['A']), others: null })).toBe('0 von 1 Kommune hat geantwortet'));
  it('fasst viele Namen zusammen', () =>
    expect(responseRate({ municipalities: towns(2, ['A', 'B', 'C', 'D', 'E']), others: null })).toBe(
      '2 von 7 Kommunen haben geantwortet, es fehlen A, B, C und 2 weitere',
    ));
  it('zählt niemanden auf, wo noch keiner geantwortet hat', () =>
    expect(responseRate({ municipalities: towns(0, ['A', 'B']), others: towns(0, []) })).toBe(
      '0 von 2 Kommunen haben geantwortet',
    ));
});
