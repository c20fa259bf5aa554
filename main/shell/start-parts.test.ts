import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startArguments } from './arguments.ts';
import { proposeDistricts } from './district-proposal.rules.ts';

describe('Womit das Programm gestartet wird', () => {
  const cwd = resolve('/arbeit');
  it('Ordner gelten vom Arbeitsordner aus, Unbekanntes wird übergangen', () => {
    const args = startArguments(
      ['Verzahnt.exe', '--inspect=0', '--data', 'KI', '--print-job', resolve('/x/job.json'), 'rest'],
      cwd,
    );
    expect(args).toEqual({ dataFolder: resolve(cwd, 'KI'), settingsFolder: null, printJob: resolve('/x/job.json') });
  });
  it('ein Schalter ohne Wert zählt nicht', () => {
    expect(startArguments(['x', '--data', '--settings'], cwd)).toEqual({
      dataFolder: null,
      settingsFolder: null,
      printJob: null,
    });
  });
});

describe('Von welchem Kreis Dateien sprechen', () => {
  const districts = [
    { key: '05162', name: 'Rhein-Kreis Neuss', municipalities: ['Neuss', 'Kaarst', 'Jüchen', 'Rommerskirchen'] },
    { key: '05113', name: 'Essen', municipalities: ['Essen'] },
    { key: '05166', name: 'Viersen', municipalities: ['Viersen', 'Kempen'] },
  ];
  const propose = (...files: { name: string; cells?: string[] }[]) =>
    proposeDistricts(
      files.map(({ name, cells = [] }) => ({ name, cells })),
      districts,
    ).map(({ key, files: count }) => `${key}:${count}`);

  it('aus Dateinamen, auch mit umschriebenem Umlaut', () => {
    expect(
      propose({ name: 'Rueckmeldung_Kaarst_final.xlsx' }, { name: 'Rückm. Juechen.xlsx' }, { name: 'Viersen.xlsx' }),
    ).toEqual(['05162:2', '05166:1']);
  });
  it('aus Zellen, die nichts als den Namen der Kommune enthalten', () => {
    expect(propose({ name: 'Liste.xlsx', cells: ['Stadt Kempen', 'Gemeinsames Essen', 'Angebot'] })).toEqual([
      '05166:1',
    ]);
  });
  it('ein Name als Teil eines anderen Wortes zählt nicht', () => {
    expect(propose({ name: 'Messen_Neusser_Str.xlsx', cells: ['Neusser Tafel'] })).toEqual([]);
  });
});
