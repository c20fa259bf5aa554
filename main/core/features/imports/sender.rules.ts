import type { RowPlace } from '../../../../shared/domain/import-row.ts';
import { isAssociation } from '../../../../shared/domain/organisation-words.ts';
import { pasteTexts } from '../../../../shared/i18n/de/paste.ts';
import { senderTexts } from '../../../../shared/i18n/de/import-sender.ts';
import { actorInName } from './actor-in-name.rules.ts';

/** Who answers with a file: a municipality, or someone who speaks of several (then it is nobody's answer). */
export interface Sender {
  ags: string | null;
  actor: string | null;
  reason: string;
  /** While nobody is known: the municipality that nearly all rows name, or `districtWide` for the actor a sheet was made for. */
  proposal?: string;
}
export interface SenderFacts {
  decided: { ags: string; actor: string | null } | null;
  fileName: string;
  /** The one municipality the file name speaks of. */
  fromFileName: string | null;
  /** The association the file name speaks of beside that municipality: "AWO Ortsverein Kaarst". */
  associationInName: string | null;
  /** Municipalities where the file name speaks of more than one. */
  severalInName: readonly string[];
  /** Places of all rows that name one themselves. */
  places: readonly RowPlace[];
  /** Places the rows name that lie in another Kreis, as written. */
  outside: readonly string[];
  /** Rows that are held back because nobody says where they belong. */
  withoutPlace: number;
  /** Providers of all rows. */
  providers: readonly string[];
  nameOf(ags: string): string;
}

/** Who speaks by the name of a file: without extension and the words that only speak of content and versions. */
export const actorOfFile = (fileName: string): string =>
  actorInName(
    fileName
      .replace(/\.[^.]+$/, '')
      .replace(/^Kopie von |^Copy of /i, '')
      .replace(/[_]+/g, ' ')
      .trim(),
  );

/** From this share of the rows with a place on, one municipality dominates ... */
const dominatingShare = 0.8;
/** ... if no other is named by more rows than this: single rows may be slips or guests. */
const mostForeignRows = 5;

/** The municipality that clearly dominates the rows, or null. */
function dominating(places: readonly RowPlace[]): { ags: string; rows: number; all: number } | null {
  const rowsOf = new Map<string, number>();
  for (const ags of places.flatMap((place) => [...new Set(place.municipalities)]))
    rowsOf.set(ags, (rowsOf.get(ags) ?? 0) + 1);
  const [first, second] = [...rowsOf].toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < dominatingShare * places.length || (second?.[1] ?? 0) > mostForeignRows) return null;
  return { ags: first[0], rows: first[1], all: places.length };
}

/** So many rows without a place are slips; more of them say that the file is not of that one municipality alone. */
const mostWithoutPlace = 0.2;

/** A town, or an association in it? Its list must not count as the answer of the town unless a person says so. */
const townOrAssociation = (actor: string, reason: string): Sender => ({
  ags: null,
  actor,
  reason,
  proposal: 'districtWide',
});

/** The one association that carries every row, or null: whoever lists only its offers may be that association. */
function associationOfRows({ places, providers }: SenderFacts): string | null {
  const [only, ...others] = new Set(providers);
  const isEveryRow = providers.length >= places.length;
  return only !== undefined && others.length === 0 && isEveryRow && isAssociation(only) ? only : null;
}

/** All rows name it, or it is asked: the others may be for the whole Kreis because an actor speaks. */
function oneNamed(ags: string, facts: SenderFacts): Sender {
  const { places, withoutPlace, nameOf } = facts;
  const association = associationOfRows(facts);
  if (association) return townOrAssociation(association, senderTexts.associationOfRows(association, nameOf(ags)));
  const rows = places.filter((place) => !place.districtWide).length;
  const all = places.length + withoutPlace;
  if (rows === places.length && withoutPlace <= all * mostWithoutPlace)
    return { ags, actor: null, reason: senderTexts.allRows(nameOf(ags)) };
  const reason = senderTexts.mostRows(rows, all, nameOf(ags));
  return { ags: null, actor: null, reason, proposal: ags };
}

/** No place of this Kreis stands in the rows; a file of another one is told by its places. */
function whyNobody({ severalInName, outside, nameOf }: SenderFacts): string {
  if (severalInName.length > 0) return senderTexts.severalInName(severalInName.map(nameOf));
  return outside.length > 0 ? senderTexts.outside(outside) : senderTexts.unknown;
}

/**
 * The sender and why. A decision of the person comes first, then the file name, then rows that all name the same
 * municipality. Rows of several municipalities come from an actor: the file then answers for no municipality.
 * Where a few foreign rows stand among those of one municipality, both are possible: it is asked, with a proposal.
 */
export function senderOf(facts: SenderFacts): Sender {
  const { decided, fromFileName, associationInName, nameOf } = facts;
  if (decided) return { ...decided, reason: senderTexts.decided };
  const named = new Set(facts.places.flatMap((place) => (place.districtWide ? [] : place.municipalities)));
  if (fromFileName && associationInName)
    return townOrAssociation(associationInName, senderTexts.associationInTown(associationInName, nameOf(fromFileName)));
  if (fromFileName) return { ags: fromFileName, actor: null, reason: senderTexts.fileName(nameOf(fromFileName)) };
  const [only] = named;
  if (named.size === 1 && only) return oneNamed(only, facts);
  if (named.size === 0) return { ags: null, actor: null, reason: whyNobody(facts) };
  const most = dominating(facts.places);
  if (most) {
    const reason = senderTexts.mostRows(most.rows, most.all, nameOf(most.ags));
    return { ags: null, actor: null, reason, proposal: most.ags };
  }
  const providers = new Set(facts.providers);
  const [provider] = providers;
  // A pasted range is named by its time: that is nobody.
  const byName = pasteTexts.isName(facts.fileName) ? null : actorOfFile(facts.fileName);
  const actor = providers.size === 1 && provider ? provider : byName;
  return { ags: 'districtWide', actor, reason: senderTexts.several(named.size) };
}
