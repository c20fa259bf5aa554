import type { NeedRule, NeedThresholds } from '../../contract/coverage-needs.ts';
import { formatDay, formatNumber, plural } from '../format.ts';

const rules: Record<NeedRule, string> = {
  needNamed: 'Bedarf genannt, kein Angebot',
  confirmedNone: 'kein Angebot (bestätigt)',
  ending: 'Angebote enden',
  waitingList: 'Wartelisten',
  notMet: 'Bedarf laut Angebot nicht gedeckt',
  fewPlaces: 'wenige Plätze',
};
const counted = (word: string, count: number | undefined): string =>
  count === undefined ? word : `${word} (${formatNumber(count)})`;

/** The page Bedarfe und Lücken. */
export const needsTexts = {
  rules,
  views: {
    label: 'Was gezeigt wird',
    possible: (count?: number): string => counted('Mögliche Bedarfe', count),
    gaps: (count?: number): string => counted('Bestätigte Lücken', count),
    dismissed: (count?: number): string => counted('Verworfen', count),
    named: (count?: number): string => counted('Genannte Bedarfe', count),
  },
  lines: {
    possible:
      'Vom Programm errechnet aus Bedarfen, Kennzahlen, Angeboten und Aussagen. Eine Lücke wird daraus erst, wenn eine Person sie mit Begründung bestätigt.',
    gaps: 'Von einer Person mit Begründung bestätigt. Nur diese erscheinen in Berichten.',
    dismissed: 'Mit Begründung nicht als Lücke gewertet. Was sich seitdem geändert hat, steht dabei.',
    named: 'Was Kommunen und Akteure in Erhebungen oder Gesprächen als Bedarf genannt haben, alle Erhebungen zusammen.',
  },
  filters: { municipality: 'Kommune', fieldOfAction: 'Handlungsfeld' },
  columns: {
    municipality: 'Kommune',
    fieldOfAction: 'Handlungsfeld',
    targetGroup: 'Zielgruppe',
    reasons: 'Gründe',
    statement: 'Aussage der Kommune',
    count: 'vor Ort',
    districtWide: 'kreisweit',
    reason: 'Begründung',
    planned: 'Vorgesehen',
    confirmed: 'bestätigt',
    dismissed: 'verworfen',
    since: 'seitdem',
    need: 'Bedarf',
    priority: 'Dringlichkeit',
    survey: 'Erhebung',
    source: 'genannt von',
    remark: 'Bemerkung',
  },
  wholeDistrict: 'kreisweit',
  everyGroup: 'alle',
  noneNow: 'Zurzeit spricht nichts mehr dafür.',
  atLeast: (count: number): string => (count >= 6 ? 'mindestens 6' : formatNumber(count)),
  changed: (added: number, gone: number): string =>
    added + gone === 0
      ? 'unverändert'
      : [added > 0 ? `${added} neu` : '', gone > 0 ? `${gone} entfallen` : ''].filter(Boolean).join(', '),
  thresholds: {
    button: 'Schwellen …',
    title: 'Schwellen der möglichen Bedarfe',
    text: 'Ab wann das Programm auf etwas hinweist. Bestätigte Lücken ändern sich dadurch nicht.',
    line: (t: NeedThresholds, base: string): string =>
      [
        `Schwellen: alle Angebote enden innerhalb von ${plural(t.endsWithinMonths, 'Monat', 'Monaten')}`,
        `Wartelisten ab ${plural(t.waitingList, 'Person', 'Personen')}`,
        t.placesShare === 0
          ? 'Plätze nicht verglichen'
          : `Plätze je 1.000 unter ${t.placesShare} % des Kreiswertes (${base})`,
      ].join(' · '),
    months: 'Alle Angebote enden innerhalb von … Monaten',
    waiting: 'Personen auf den Wartelisten eines Handlungsfelds',
    share: 'Plätze je 1.000: unter … % des Kreiswertes',
    shareHint: '0 lässt den Vergleich weg.',
    per: 'Plätze je 1.000 von',
    perMissing: 'bisherige Wahl, ohne Zahlen im Bestand',
    invalid: 'Bitte eine ganze Zahl im erlaubten Bereich angeben.',
    save: 'Schwellen speichern',
    saved: 'Die Schwellen sind gespeichert.',
  },
  panel: {
    title: (field: string, place: string): string => `${field} in ${place}`,
    possible: 'möglicher Bedarf',
    dismissedOn: (day: string): string => `verworfen am ${formatDay(day)}`,
    gapOn: (day: string): string => `Lücke, bestätigt am ${formatDay(day)}`,
    targetGroup: 'Zielgruppe',
    here: 'Angebote vor Ort (heute)',
    statement: 'Aussage der Kommune',
    districtWide: 'Kreisweite Angebote, die es abdecken können',
    none: 'keines',
    dismissedBy: (by: string, reason: string): string => `${by || 'Ohne Namen'}: ${reason}`,
    unchanged: 'Seitdem hat sich nichts geändert.',
    added: 'Seitdem neu',
    gone: 'Seitdem entfallen',
    toMatrix: 'In der Matrix zeigen',
    herkunft: 'Herkunft',
    byHand: 'im Gespräch genannt',
  },
  confirm: {
    open: 'Als Lücke bestätigen …',
    targetGroups: 'Zielgruppen (leer: das ganze Handlungsfeld)',
    field: 'Handlungsfeld',
    municipality: 'Kommune',
  },
  dismiss: {
    open: 'Keine Lücke …',
    title: 'Nicht als Lücke werten',
    text: (subject: string): string =>
      `„${subject}“ steht danach unter „Verworfen“. Begründung und Stand bleiben erhalten; kommt etwas hinzu, ist es dort zu sehen.`,
    reason: 'Begründung',
    reasonHint: 'Zum Beispiel: wird durch ein kreisweites Angebot gedeckt; laut Stadt kein Bedarf.',
    missing: 'Bitte begründen, warum es keine Lücke ist.',
    action: 'Verwerfen',
    done: 'Verworfen. Zu finden unter „Verworfen“.',
    reopen: 'Wieder öffnen',
    reopened: 'Wieder unter den möglichen Bedarfen.',
  },
  add: {
    open: 'Bedarf erfassen',
    title: 'Bedarf erfassen',
    need: 'Was wird gebraucht?',
    needMissing: 'Bitte den Bedarf in einem Satz nennen.',
    municipalities: 'Kommunen (leer: kreisweit)',
    fieldsOfAction: 'Handlungsfelder',
    targetGroups: 'Zielgruppen',
    priority: 'Dringlichkeit (freiwillig)',
    remark: 'Bemerkung (freiwillig)',
    who: 'Wer hat es gesagt?',
    whoMissing: 'Bitte angeben, von wem der Bedarf stammt.',
    whom: 'Wem?',
    day: 'Wann?',
    dayMissing: 'Bitte einen Tag angeben, zum Beispiel 18.11.2026.',
    action: 'Bedarf speichern',
    done: 'Der Bedarf ist erfasst.',
    remove: 'Löschen',
    removed: 'Der Bedarf ist gelöscht.',
  },
  copy: 'Für Excel kopieren',
  copied: 'Die Liste liegt in der Zwischenablage und lässt sich in Excel einfügen.',
  copyFailed: 'Die Zwischenablage ist gerade nicht erreichbar. Bitte noch einmal versuchen.',
  shownOnly: (shown: number, total: number): string =>
    `${formatNumber(shown)} von ${formatNumber(total)} gezeigt; Kommune oder Handlungsfeld auswählen, um weitere zu sehen.`,
  empty: {
    possible: {
      title: 'Zurzeit keine möglichen Bedarfe',
      text: 'Sobald Bedarfe, Angebote und Aussagen eingelesen sind, vergleicht das Programm sie hier. Bedarfe aus Gesprächen lassen sich von Hand erfassen.',
    },
    gaps: {
      title: 'Noch keine Lücke bestätigt',
      text: 'Eine Lücke entsteht hier oder in der Matrix, wenn eine Person sie mit Begründung bestätigt.',
    },
    dismissed: {
      title: 'Nichts verworfen',
      text: 'Was mit Begründung nicht als Lücke gewertet wird, bleibt hier nachlesbar.',
    },
    named: {
      title: 'Noch keine Bedarfe genannt',
      text: 'Bedarfe kommen mit den Rückmeldungen (Blatt „Bedarfe“) oder werden aus Gesprächen von Hand erfasst.',
    },
    filtered: {
      title: 'Nichts entspricht der Auswahl',
      text: 'Kommune und Handlungsfeld lassen nichts durch; der Bestand ist unverändert.',
      clear: 'Filter aufheben',
    },
  },
};
