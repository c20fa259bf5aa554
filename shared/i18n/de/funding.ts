import type { Deadline, ProgrammeState } from '../../contract/funding.ts';
import { formatAmount, formatDay, formatList, formatNumber, plural } from '../format.ts';

const states: Record<ProgrammeState, string> = { open: 'läuft', ended: 'ausgelaufen', cut: 'gekürzt oder gestrichen' };
export const deadlineWords: Record<Deadline['what'], string> = {
  callOff: 'Mittelabruf',
  proof: 'Verwendungsnachweis',
  keepUntil: 'Belege aufbewahren bis',
};

function period(from: string | null, to: string | null): string {
  if (from && to) return `${formatDay(from)} bis ${formatDay(to)}`;
  if (from) return `seit ${formatDay(from)}`;
  return to ? `bis ${formatDay(to)}` : '';
}

/** Words of the room "Förderung". */
export const fundingTexts = {
  title: 'Förderung',
  line: (count: number): string => plural(count, 'Förderprogramm', 'Förderprogramme'),
  states,
  period,
  districtWide: 'kreisweit',
  tabs: { programmes: 'Programme', deadlines: 'Fristen', plan: 'Kosten- und Finanzierungsplan' },
  tabsLabel: 'Ansichten der Förderung',
  create: 'Programm anlegen',
  controlling: 'Controlling',
  list: 'Förderprogramme',
  empty: {
    title: 'Noch kein Förderprogramm',
    text: 'Hier stehen Programme mit ihren Bewilligungen, Abrufen und Nachweisen, und welche Maßnahme an welchem Geld hängt.',
  },
  columns: {
    name: 'Programm',
    funder: 'Fördergeber',
    state: 'Stand',
    period: 'Laufzeit',
    amount: 'Bewilligt',
    measures: 'Maßnahmen',
    next: 'Nächste Frist',
  },
  nextDate: (kind: Deadline['what'], day: string): string => `${deadlineWords[kind]} ${formatDay(day)}`,
  programme: {
    group: 'Programm',
    name: 'Bezeichnung',
    shortName: 'Kurzname',
    funder: 'Fördergeber',
    reference: 'Aktenzeichen',
    startDay: 'Beginn',
    endDay: 'Ende',
    state: 'Stand',
    website: 'Internetseite',
    remark: 'Bemerkung',
    saved: 'Das Programm ist gespeichert.',
    removed: (name: string): string => `„${name}“ ist gelöscht.`,
    remove: 'Programm löschen',
    source: 'Von Hand erfasst; Beträge und Fristen nach Bescheid prüfen.',
  },
  grant: {
    title: 'Bewilligungen',
    none: 'Noch keine Bewilligung erfasst.',
    add: 'Bewilligung erfassen',
    name: 'Bezeichnung',
    reference: 'Aktenzeichen',
    grantedDay: 'Bewilligt am',
    startDay: 'Beginn',
    endDay: 'Ende',
    amount: 'Betrag',
    ownShare: 'Eigenanteil',
    posts: 'Stellen',
    proofDue: 'Nachweis fällig',
    proofDone: 'Nachweis eingereicht',
    keepUntil: 'Belege aufbewahren bis',
    remark: 'Bemerkung',
    saved: 'Die Bewilligung ist gespeichert.',
    removed: (name: string): string => `„${name}“ ist gelöscht. Die Maßnahmen behalten ihre Kosten.`,
    line: (amount: number | null, own: number | null): string =>
      [amount === null ? '' : formatAmount(amount), own === null ? '' : `Eigenanteil ${formatAmount(own)}`]
        .filter(Boolean)
        .join(', '),
    proof: (due: string, doneOn: string | null): string =>
      doneOn ? `Nachweis eingereicht am ${formatDay(doneOn)}` : `Nachweis fällig am ${formatDay(due)}`,
  },
  callOff: {
    title: (grant: string): string => `Mittelabrufe: ${grant}`,
    add: 'Abruf erfassen',
    due: 'Fällig',
    amount: 'Betrag',
    doneDay: 'Abgerufen am',
    note: 'Bemerkung',
    saved: 'Der Abruf ist gespeichert.',
    removed: 'Der Abruf ist gelöscht.',
    open: 'offen',
    done: (day: string): string => `abgerufen am ${formatDay(day)}`,
  },
  deadlines: {
    what: deadlineWords,
    none: 'Keine offenen Fristen',
    noneText:
      'Sobald Bewilligungen Abrufe, Nachweise oder Aufbewahrungsfristen haben, stehen sie hier, die nächste zuerst.',
    list: 'Fristen der Förderung',
    line: (count: number, late: number): string =>
      late > 0
        ? `${plural(count, 'Frist', 'Fristen')}, davon ${formatNumber(late)} überfällig`
        : plural(count, 'Frist', 'Fristen'),
    columns: { day: 'Tag', what: 'Frist', grant: 'Programm und Bewilligung', amount: 'Betrag', state: 'Stand' },
    late: 'überfällig',
    soon: 'in den nächsten 60 Tagen',
    later: 'später',
    settle: 'Erledigt',
    settled: (kind: Deadline['what'], keepUntil: string | null): string =>
      `${deadlineWords[kind]} ist als erledigt vermerkt.${keepUntil === null ? '' : ` Belege aufbewahren bis ${formatDay(keepUntil)}; das Datum lässt sich an der Bewilligung ändern.`}`,
  },
  cut: {
    title: 'Wenn dieses Programm wegfällt',
    sentence: (measures: number, places: readonly string[]): string =>
      `${plural(measures, 'Maßnahme hängt', 'Maßnahmen hängen')} an diesem Geld${places.length > 0 ? `, in ${formatList(places)}` : ''}.`,
    none: 'Keine Maßnahme hängt an diesem Programm. Kosten werden bei der Maßnahme erfasst und hier einer Bewilligung zugeordnet.',
    perYear: 'Was jährlich fehlen würde',
    year: 'Jahr',
    granted: 'fehlende Mittel',
    measures: 'Maßnahmen',
    places: 'Kommunen',
    posts: (posts: string): string => `Stellen: ${posts}`,
  },
  plan: {
    caption: 'Kosten je Maßnahme und Jahr, darunter Fördermittel und Eigenanteil',
    none: 'Noch keine Kosten erfasst',
    noneText: 'Kosten werden bei der Maßnahme je Jahr eingetragen.',
    measure: 'Maßnahme',
    granted: (amount: string): string => `davon gefördert ${amount}`,
  },
  documents: {
    foot: 'Grundlage: Förderprogramme, Bewilligungen und Kosten der Maßnahmen',
    overviewTitle: 'Förderübersicht',
    programmes: 'Programme',
    programmesCaption: 'Förderprogramme und bewilligte Mittel',
    deadlines: 'Fristen',
    deadlinesCaption: 'Offene Abrufe und Nachweise',
    plan: 'Kosten- und Finanzierungsplan',
    planCaption: 'Kosten je Maßnahme und Jahr',
    noCosts: 'Zu keiner Maßnahme sind Kosten erfasst.',
    measure: 'Maßnahme',
    costs: 'Kosten',
    granted: 'Fördermittel',
    ownShare: 'Eigenanteil',
    report: 'Sachbericht',
    reportTitle: (name: string, year: number): string => `Sachbericht ${year}: ${name}`,
    draftNote: 'Entwurf aus den Berichten und Zahlen des Jahres; vor der Abgabe ergänzen und prüfen.',
    grants: 'Bewilligungen',
    grantsCaption: 'Bewilligungen des Programms',
    measures: 'Geförderte Maßnahmen',
    measuresCaption: 'Maßnahmen und Fördermittel nach Jahren',
    figures: 'Zahlen des Jahres',
    figuresCaption: (year: number): string => `Zahlen aus dem letzten Sachstand des Jahres ${year}`,
    figuresDay: 'Sachstand vom',
    reports: 'Was im Jahr geschah',
    noReports: 'Für dieses Jahr liegen keine Sachstandsberichte vor.',
  },
  overview: {
    detail: (day: string, name: string): string => `${formatDay(day)} · ${name}`,
  },
};
