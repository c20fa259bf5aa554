import type { ImportField } from '../../../../shared/domain/import-fields.ts';
import { surveyCode } from './words.ts';
import { cleanLine, fold } from '../../../../shared/domain/text-folding.ts';

type Asked = ImportField | 'other';

/**
 * Headers that are questions, as in surveys and forms: what the question word and the verb ask for. The first that fits counts, so the
 * special ones stand first. Written for folded text (ä -> ae).
 */
const questions: readonly (readonly [RegExp, Asked])[] = [
  [/^(bis wann|wie lange).*(finanz|foerder|gesichert|bewilligt)/, 'fundedUntil'],
  [/^(seit|ab) wann\b|^wann (hat|begann|beginnt|startet|wurde)/, 'validFrom'],
  [/^bis wann\b|^wann endet|^wie lange (laeuft|ist .*(befristet|geplant|vorgesehen))/, 'validTo'],
  [/^wann (wurde|haben sie) .*(ausgefuellt|erfasst|gemeldet)/, 'other'],
  [/^wie viele? .*(warte|warten\b)/, 'waitingList'],
  [/^wie viele? .*(ehrenamtlich|freiwillig)/, 'volunteers'],
  [/^wie viele? .*(stellen|vollzeit|vzae|hauptamtlich)/, 'staffFte'],
  [/^wie viele? .*(frauen|weiblich|maedchen)/, 'participantsFemale'],
  [/^wie viele? .*(plaetze|koennen|maximal|hoechstens)/, 'capacity'],
  [/^wie viele? .*(stunden|termine|kurse|gruppen|maenner|kinder)\b/, 'other'],
  [
    /^wie viele? .*(nehmen|nahmen|kommen|kamen|machen mit|teilnehm|teilgenommen|besuch|nutz|erreich|personen|menschen)/,
    'participants',
  ],
  [/^wie (hoch|viel) .*(foerder|mittel|betrag|budget|zuschuss|zuwendung|im jahr|jaehrlich)/, 'annualAmount'],
  [/^(was|wie ?viel) kostet|^(welche )?kosten (entstehen|fallen)|^ist .*(kostenlos|kostenfrei|kostenpflichtig)/, 'fee'],
  [/^(wie|wo|wohin|bei wem|muss|ist|kann) .*anmeld|^wie .*anmeld/, 'registration'],
  [/^wie (oft|haeufig|regelmaessig)\b|^in welchem (rhythmus|turnus)/, 'recurrence'],
  [/^wann\b|^zu welchen zeiten|^an welche[mn] (wochen)?tag/, 'schedule'],
  [/^(in|fuer|aus) welche[rmn]? (kommune|stadt|gemeinde)\b|^welche (kommune|gemeinde) /, 'municipality'],
  [/^wo\b.*(hakt|probleme|schwierig)|^was (laeuft|lief|klappt|funktioniert) .*(nicht|schlecht|schwierig)/, 'problems'],
  [/^was (sind|waren) .*(probleme|schwierigkeiten|hindernisse|herausforderungen|huerden)/, 'problems'],
  [/^welche (probleme|schwierigkeiten|hindernisse|herausforderungen|huerden)/, 'problems'],
  [/^was (wuenschen|wuenscht|brauchen|benoetigen)|^welche (wuensche|unterstuetzung|anregungen|erwartungen)/, 'wishes'],
  [/^(haben|besteht|gibt es) .*\b(bedarf an|unterstuetzungsbedarf)\b/, 'wishes'],
  [/^(reicht|deckt|ist|wird) .*(bedarf|nachfrage)/, 'needMet'],
  [/^wo\b|^an welchem ort|^in welche[rm] (einrichtung|raum|gebaeude|haus)/, 'locationName'],
  [/^(wie|wodurch|woher|womit|durch wen|von wem|wer) .*(finanzier|foerdert|gefoerdert|bezahlt)/, 'funding'],
  [
    /^(durch|von) wen?m?( (wird|werden|wurde|ist|angeboten|durchgefuehrt|veranstaltet|organisiert|getragen|es|das|angebot)\b.*)?$/,
    'provider',
  ],
  [/^mit wem\b|^wer (ist|sind|wirkt|arbeitet) (noch )?(beteiligt|mit\b)/, 'partners'],
  [
    /^(fuer wen|an wen richtet|wen (erreicht|spricht)|wer (kann|darf) (teilnehmen|mitmachen|kommen)|wer nimmt teil)\b/,
    'targetGroups',
  ],
  [/^welche (zielgruppen?|personengruppen?)\b/, 'targetGroups'],
  [/^wen (kann|darf|soll|muss) .*(anruf|ansprech|frag|kontakt|erreich|wenden)/, 'contactName'],
  [/^wer .*(ansprech|zustaendig|kontakt|beantwortet|hilft weiter)|^an wen kann|^bei wem\b/, 'contactName'],
  [/^wer (hat|fuellt) .*(ausgefuellt|aus)\b/, 'other'],
  [/^wer (bietet|traegt|fuehrt|organisiert|veranstaltet|macht|ist (der )?(traeger|anbieter|veranstalter))/, 'provider'],
  [/^(in )?welche[rn]? sprachen?\b/, 'languages'],
  [/^welches? (sprach|deutsch)|^welche deutschkenntnisse/, 'languageLevel'],
  [/^ab welchem alter|^wie alt (muessen|mindestens)/, 'minimumAge'],
  [/^bis (zu )?welche[ms] alter/, 'maximumAge'],
  [/^(zu )?welche[mns]? (handlungs|themen)feld/, 'fieldsOfAction'],
  [/^(gibt es|wird|besteht|ist|bieten) .*(kinderbetreuung|betreuung (der|fuer) kinder)/, 'childcare'],
  [/^(ist|sind|gibt|findet) .*(barriere|rollstuhl)/, 'accessible'],
  [/^(findet|ist|gibt|kann|wird) .*(online|digital)/, 'online'],
  [/^(ist|laeuft) .*(dauerhaft|unbefristet|daueraufgabe)/, 'permanent'],
  [/^(duerfen|darf|sollen|stimmen|sind sie) .*(veroeffentlich|weitergegeben|weitergeben)/, 'publishContact'],
  [/^(gibt es|haben sie) .*(internet|website|homepage|webseite)/, 'website'],
  [/^(moechten|wollen|haben|gibt) .*(noch|sonst|mitteilen|ergaenz|anmerkung)|^was .*(noch|sonst) /, 'remark'],
  [/^wie (heisst|lautet|nennt sich)\b|^was$/, 'name'],
  [/^wer$/, 'provider'],
  [
    /^was (genau )?(passiert|geschieht|machen|wird (genau )?gemacht|beinhaltet|ist .*inhalt)|^worum geht/,
    'description',
  ],
];
const opening =
  /^(wer|wen|wem|wie|wieviele?|was|wo|wohin|woher|womit|wodurch|worum|wann|welche[rnms]?|fuer (wen|welche)|aus welcher|an (wen|welche[mnr])|mit wem|bei wem|von wem|durch wen|in welche[rmn]?|zu welche[mnr]|seit wann|ab (wann|welchem)|bis (wann|zu|welche[ms])|gibt|ist|sind|wird|werden|reicht|deckt|haben|kann|muss|findet|besteht|bieten|duerfen|darf|sollen|stimmen|laeuft|moechten|wollen) /;

/** What a question asks for; null if the header is none or asks for something unknown. */
export function askedField(header: string): Asked | null {
  const text = fold(cleanLine(header).replace(surveyCode, ''))
    .replace(/^\W*(?:(?:frage )?[a-z]?\d+(?:[.-]\d+)*[.):]?\s+|[a-z]\)\s*)/, '')
    .replace(/\s*\?.*$/, ' ?');
  if (!opening.test(`${text} `)) return null;
  return questions.find(([form]) => form.test(text.replace(/ \?$/, '')))?.[1] ?? null;
}
