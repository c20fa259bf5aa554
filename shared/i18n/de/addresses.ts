import type { UnsureReason } from '../../domain/addresses/match-address.ts';
import { formatNumber, plural } from '../format.ts';

const offers = (count: number): string => plural(count, 'Angebot', 'Angebote');
const reasons: Record<UnsureReason | 'noList', string> = {
  noNumber: 'Die Hausnummer fehlt.',
  numberUnknown: 'Diese Hausnummer steht nicht im Verzeichnis.',
  spelling: 'Die Straße ist im Verzeichnis anders geschrieben.',
  otherPlace: 'Die Straße gibt es nur in einer anderen Kommune.',
  severalPlaces: 'Die Adresse gibt es in mehreren Kommunen.',
  placeUnknown: 'Der Ort ist keine Kommune des Kreises.',
  streetUnknown: 'Die Straße steht nicht im Verzeichnis.',
  noList: 'Es ist kein Adressverzeichnis geladen.',
};

/** Addresses of offers on the map. */
export const addressTexts = {
  reasons,
  sure: 'Eindeutig gefunden, noch nicht übernommen.',
  origins: {
    list: 'im Adressverzeichnis gefunden',
    proposal: 'Vorschlag übernommen',
    hand: 'von Hand gesetzt',
  },
  chip: 'Angebote als Punkte',
  located: (located: number, total: number): string =>
    `${formatNumber(located)} von ${offers(total)} mit Anschrift ${total === 1 ? 'liegt' : 'liegen'} auf der Karte.`,
  noneLocated: 'Noch liegt kein Angebot auf der Karte.',
  settle: 'Adressen verorten',
  hint: 'Eine Kommune öffnen zeigt sie größer. Ein einzelner Punkt lässt sich mit der Maus verschieben.',
  cluster: (count: number, address: string): string => `${offers(count)}: ${address}`,
  clusterOf: (count: number, addresses: number): string => `${offers(count)} an ${addresses} Adressen`,
  moved: (address: string): string => `Der Punkt für „${address}“ ist verschoben.`,
  panel: {
    offers: 'Angebote hier',
    origin: 'Herkunft',
    matched: 'Eintrag im Verzeichnis',
    lon: 'Länge (Grad Ost)',
    lat: 'Breite (Grad Nord)',
    save: 'Lage speichern',
    wrong: 'Bitte Grad mit Komma schreiben, zum Beispiel 6,6912.',
    remove: 'Von der Karte nehmen',
    removed: (address: string): string => `„${address}“ liegt nicht mehr auf der Karte.`,
  },
  page: {
    title: 'Adressen verorten',
    line: (located: number, addressed: number, total: number): string =>
      `${formatNumber(located)} von ${formatNumber(addressed)} Angeboten mit Anschrift liegen auf der Karte · ${formatNumber(total - addressed)} ohne Straße`,
    back: 'Zur Karte',
    locate: 'Eindeutige Adressen übernehmen',
    done: (located: number, open: number): string =>
      `${plural(located, 'Adresse', 'Adressen')} verortet, ${plural(open, 'Adresse bleibt', 'Adressen bleiben')} offen.`,
    open: 'Zu klärende Adressen',
    address: 'Anschrift im Angebot',
    offer: 'zum Beispiel',
    reason: 'Grund',
    proposals: 'Gemeint ist vielleicht',
    middleOf: (town: string): string => `mitten in ${town} setzen`,
    placed: (address: string): string => `„${address}“ liegt jetzt auf der Karte.`,
    allDone: 'Alle Anschriften liegen auf der Karte.',
    noAddresses: 'Noch kein Angebot hat eine Straße.',
    more: (shown: number, total: number): string =>
      `${shown} von ${total} Adressen. Weitere folgen, wenn diese geklärt sind.`,
  },
  list: {
    title: 'Adressverzeichnis',
    note: 'Für Punkte auf der Karte: die Gebäudereferenzen des Landes (Datei gebref.txt, offene Daten, entpackt). Behalten wird nur der eigene Kreis, alles bleibt auf diesem Rechner.',
    none: 'noch nicht geladen',
    houses: 'Häuser',
    sourceHint: 'z. B. Geobasis NRW 2026, Datenlizenz Deutschland Zero',
    load: 'Verzeichnis laden …',
    done: (houses: number): string => `${plural(houses, 'Haus', 'Häuser')} des Kreises übernommen.`,
  },
};
