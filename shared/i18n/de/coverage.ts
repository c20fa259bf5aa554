import type { CoverageAxis, Statement } from '../../contract/coverage.ts';
import { plural, shortDay } from '../format.ts';

const number = new Intl.NumberFormat('de-DE');
const offers = (count: number): string => (count === 1 ? '1 Angebot' : `${number.format(count)} Angebote`);

const axes: Record<CoverageAxis, string> = {
  municipality: 'Kommune',
  fieldOfAction: 'Handlungsfeld',
  targetGroup: 'Zielgruppe',
  educationPhase: 'Phase der Bildungskette',
  strand: 'Arbeitsbereich',
  offerType: 'Angebotsart',
  providerType: 'Trägerart',
  language: 'Sprache des Angebots',
};

const statements: Record<Statement, string> = {
  named: 'Angebote genannt',
  confirmedNone: 'kein Angebot (bestätigt)',
  notMentioned: 'nicht genannt',
  notReported: 'keine Rückmeldung',
};

/** What the municipality said, as a sentence in the panel; `fieldText` names the term of the cell. */
const statementSentences: Record<Statement, (place: string, termText: string) => string> = {
  named: (place, termText) => `${place} hat zu „${termText}“ Angebote genannt.`,
  confirmedNone: (place, termText) => `${place} hat bestätigt, dass es zu „${termText}“ kein Angebot gibt.`,
  notMentioned: (place, termText) =>
    `${place} hat geantwortet, aber zu „${termText}“ nichts genannt. Ob es dort etwas gibt, ist damit offen.`,
  notReported: (place) => `Aus ${place} liegt in dieser Erhebung keine Rückmeldung zu Angeboten vor.`,
};

/** The same where a person has confirmed a gap: nothing is open then. */
const silentWithGap = (place: string, termText: string): string =>
  `${place} hat geantwortet und zu „${termText}“ nichts genannt. Die Lücke ist unabhängig davon bestätigt, mit dieser Begründung:`;

export const coverageTexts = {
  title: 'Abdeckung',
  tabs: { label: 'Ansichten der Abdeckung', matrix: 'Matrix', needs: 'Bedarfe und Lücken', map: 'Karte' },
  axes,
  statements,
  statementSentences,
  silentWithGap,
  offers,
  subline: {
    perAxis: (rows: string, columns: string): string => `${rows} × ${columns}`,
    perMunicipality: 'Angebote je Kommune',
    asOf: (when: string): string => `Stand ${when}`,
    ended: (count: number, year: number): string =>
      `${plural(count, 'Angebot', 'Angebote')} vor ${year} beendet, nicht gezählt`,
  },
  actions: {
    report: 'Bericht erstellen',
    copy: 'Für Excel kopieren',
    copied: 'Die Matrix liegt in der Zwischenablage und lässt sich in Excel einfügen.',
    copyFailed: 'Die Zwischenablage ist gerade nicht erreichbar. Bitte noch einmal versuchen.',
  },
  axisPicker: {
    rows: 'Zeilen',
    columns: 'Spalten',
    swap: 'Zeilen und Spalten tauschen',
    group: 'Was die Matrix gegenüberstellt',
  },
  matrix: {
    caption: (rows: string, columns: string): string => `Angebote nach ${rows} und ${columns}`,
    corner: (rows: string, columns: string): string => `${rows} × ${columns}`,
    districtWide: 'kreisweit',
    total: 'gesamt',
    different: 'verschiedene Angebote',
    once: 'zusammen, jedes Angebot einmal',
    missing: 'Rückmeldung fehlt',
    onlyOther: 'nur zu anderem',
    reminded: (instant: string): string => `erinnert ${shortDay(instant)}`,
    notAsked: 'nicht gefragt',
    differentHint:
      'Ein Angebot, das in mehreren Kommunen oder Handlungsfeldern vorkommt, wird in Summen einmal gezählt.',
    keyboard: 'Mit den Pfeiltasten bewegen, Eingabetaste öffnet die Zelle.',
  },
  aria: {
    fromOthers: (count: number): string => `${offers(count)} von anderen`,
    thereofOthers: (count: number): string => `davon ${number.format(count)} von anderen gemeldet`,
    districtWide: (count: number): string => `${number.format(count)} kreisweit`,
    gap: 'bestätigte Lücke',
    none: 'kein Angebot bekannt',
    added: (count: number): string => `${number.format(count)} neu genannt`,
    gone: (count: number): string => `${number.format(count)} nicht mehr genannt`,
  },
  compare: {
    switch: (title: string): string => `Vergleich mit „${title}“`,
    sign: (added: number, gone: number): string =>
      [added > 0 && `+${number.format(added)}`, gone > 0 && `−${number.format(gone)}`].filter(Boolean).join(' '),
    legend: (title: string): string =>
      `neu und nicht mehr genannt gegenüber „${title}“, wo eine Kommune beide Male geantwortet hat`,
    line: (title: string): string => `verglichen mit „${title}“`,
  },
  legend: {
    label: 'Legende',
    count: 'Angebote',
    others: 'von anderen gemeldet',
    notMentioned: 'nicht genannt',
    confirmedNone: 'kein Angebot (bestätigt)',
    gap: 'Lücke (bestätigt)',
    notReported: 'keine Rückmeldung',
    noStatements:
      'Zellen ohne Zahl: kein Angebot bekannt. Aussagen der Kommunen zeigt die Matrix nur mit der Achse Kommune.',
  },
  empty: {
    title: 'Noch keine Angebote eingelesen',
    text: 'Die Matrix entsteht aus den Excel-Rückmeldungen der Kommunen. Bis dahin ist zu keiner Kommune etwas bekannt.',
    action: 'Excel einlesen',
  },
  emptyAxes: 'Zu dieser Auswahl gibt es keine Zeilen oder Spalten. Bitte eine andere Achse wählen.',
  panel: {
    cellTitle: (term: string, place: string): string => `${term} in ${place}`,
    pairTitle: (row: string, column: string): string => `${row} und ${column}`,
    offers: 'Angebote',
    offersHere: 'Angebote vor Ort',
    districtWide: 'Kreisweite Angebote',
    noneHere: 'keines bekannt',
    noneDistrictWide: 'keines',
    gapChip: (day: string): string => `Lücke, bestätigt am ${day}`,
    gapFor: 'Zielgruppe',
    gapReason: 'Begründung',
    gapBasis: 'Was dafür sprach (intern)',
    gapPlanned: 'Geplant',
    confirmedBy: 'Bestätigt von',
    showList: 'In der Liste zeigen',
    more: (count: number): string => `und ${number.format(count)} weitere in der Liste`,
  },
  gap: {
    confirm: 'Als Lücke bestätigen …',
    withdraw: 'Keine Lücke …',
    confirmTitle: 'Als Lücke bestätigen',
    confirmText: (term: string, place: string): string =>
      `„${term}“ in ${place} gilt danach als bestätigte Lücke und wird in Berichten so genannt.`,
    reason: 'Begründung',
    reasonHint: 'Worauf stützt sich das? Zum Beispiel ein Gespräch, ein Beschluss, eine Zahl.',
    reasonMissing: 'Ohne Begründung kann eine Lücke nicht bestätigt werden.',
    planned: 'Geplant (freiwillig)',
    plannedHint: 'Was soll folgen, und bis wann?',
    confirmAction: 'Lücke bestätigen',
    withdrawTitle: 'Lücke zurücknehmen',
    withdrawText: (term: string, place: string): string =>
      `„${term}“ in ${place} gilt danach nicht mehr als Lücke. Die frühere Bestätigung bleibt im Verlauf.`,
    withdrawReason: 'Grund (freiwillig)',
    withdrawAction: 'Lücke zurücknehmen',
    confirmed: 'Die Lücke ist bestätigt.',
    withdrawn: 'Die Lücke ist zurückgenommen.',
  },
  none: {
    confirm: 'Kein Angebot bestätigen …',
    withdraw: 'Bestätigung zurücknehmen …',
    confirmTitle: 'Kein Angebot bestätigen',
    confirmText: (term: string, place: string): string =>
      `${place} hat mitgeteilt, dass es zu „${term}“ nichts gibt. In der Matrix steht danach eine gerahmte 0.`,
    withdrawTitle: 'Bestätigung zurücknehmen',
    withdrawText: (term: string, place: string): string =>
      `Zu „${term}“ in ${place} gilt danach wieder, was aus der Rückmeldung hervorgeht.`,
    told: 'Wer hat es wem wann gesagt?',
    toldHint: 'Zum Beispiel: Frau Yıldız, Integrationsamt, am 18.11. am Telefon',
    toldMissing: 'Bitte angeben, von wem die Aussage stammt.',
    confirmAction: 'Bestätigen',
    withdrawAction: 'Zurücknehmen',
    confirmed: 'Als „kein Angebot (bestätigt)“ festgehalten.',
    withdrawn: 'Die Bestätigung ist zurückgenommen.',
  },
  onlyForFields: 'Lücken und Bestätigungen beziehen sich auf Handlungsfelder. Dazu die Achse Handlungsfeld wählen.',
};
