import type { FindingView } from '../../contract/coverage-findings.ts';
import { plural } from '../format.ts';

/** Auffälligkeiten: what stands out in the inventory of a round. */
export const findingTexts = {
  title: 'Auffälligkeiten',
  tab: 'Auffälligkeiten',
  views: {
    single: 'Nur ein Träger',
    several: 'Mehrere Träger',
    added: 'Neu genannt',
    gone: 'Nicht mehr genannt',
  } satisfies Record<FindingView, string>,
  viewsLabel: 'Was gezeigt wird',
  lines: {
    single: 'Handlungsfelder einer Kommune, in denen alle bekannten Angebote von einem einzigen Träger stammen.',
    several:
      'Gleiches Handlungsfeld, gleiche Zielgruppe, gleiche Kommune, mehrere Träger: mögliche Doppelstrukturen. Ob es welche sind, beurteilen die Beteiligten.',
    added:
      'Von der Kommune in dieser Erhebung genannt und in der vorigen nicht. Nur Kommunen, die in beiden geantwortet haben.',
    gone: 'Von der Kommune in der vorigen Erhebung genannt und in dieser nicht. Nur Kommunen, die in beiden geantwortet haben; ob ein Angebot endete, ist damit offen.',
  } satisfies Record<FindingView, string>,
  compared: (title: string): string => `verglichen mit: ${title}`,
  noRound: 'Es gibt keine frühere Erhebung, mit der sich vergleichen ließe.',
  none: { title: 'Nichts gefunden', text: 'Zu dieser Ansicht ist in der Erhebung nichts auffällig.' },
  columns: {
    municipality: 'Kommune',
    fieldOfAction: 'Handlungsfeld',
    targetGroup: 'Zielgruppe',
    count: 'Angebote',
    offers: 'Welche Angebote',
    providers: 'Träger',
  },
  shownOnly: (total: number): string => `Gezeigt sind die ersten 500 von ${plural(total, 'Zeile', 'Zeilen')}.`,
  withoutProvider: 'ohne Angabe',
  toMatrix: 'In der Matrix zeigen',
};
