import type { OutputOf } from '../../../../../shared/contract/index.ts';
import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  DocumentCell,
} from '../../../../../shared/contract/documents.ts';
import type { OfferRecord, Origin } from '../../../../../shared/contract/offers.ts';
import { officeLine } from '../../../../../shared/domain/coverage-report/report-view.ts';
import { paragraph, textCell } from '../../../../../shared/domain/documents/blocks.ts';
import type { OfferField } from '../../../../../shared/domain/offer-fields.ts';
import { internalFields, offerGroups, type OfferGroupKey } from '../../../../../shared/domain/offer-groups.ts';
import { Problem } from '../../../../../shared/domain/problem.ts';
import { variantTexts } from '../../../../../shared/i18n/de/document-variants.ts';
import { fieldLabels } from '../../../../../shared/i18n/de/fields.ts';
import {
  contactWords,
  fundingWords,
  locationWords,
  partLine,
  timeWords,
} from '../../../../../shared/i18n/de/offer-part-lines.ts';
import { offerPartTexts } from '../../../../../shared/i18n/de/offer-parts.ts';
import { offerSheetTexts as t } from '../../../../../shared/i18n/de/offer-sheet.ts';
import { offersTexts } from '../../../../../shared/i18n/de/offers.ts';
import { reportTexts } from '../../../../../shared/i18n/de/report.ts';
import { formatInstant } from '../../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../../platform/context.ts';
import { getOffer, offerCell, offerDetails, smallFigures, type CellNames } from '../../offers/index.ts';
import { minimumCount } from '../../indicators/index.ts';
import { withheld } from '../../persons/index.ts';
import { listRegions, readSettings } from '../../settings/index.ts';
import { listVocabularies } from '../../vocabularies/index.ts';

const personal: readonly OfferField[] = ['contactName', 'contactRole', 'phone', 'email'];
/** They stand above the table. */
const ofHead: readonly OfferField[] = ['name', 'description'];

interface Sheet {
  offer: OfferRecord;
  parts: Omit<OutputOf<'offers.details'>, 'proposed' | 'confirmed'>;
  names: CellNames;
  isInternal: boolean;
  /** Small counts of persons, which the public page does not name. */
  secret: readonly OfferField[];
}

/** They make one line, which stands where the first of them would. */
const ofAddress = ['street', 'houseNumber', 'postalCode', 'city'] as const satisfies readonly OfferField[];
const isOfAddress = (field: OfferField): boolean => ofAddress.some((one) => one === field);

/** Where values come from, short enough for a column; a file is named once. */
function sourcesOf(origins: readonly Origin[]): string {
  const words = offersTexts.origin;
  const parts = origins.flatMap((origin) => {
    if (origin.kind === 'file') return [origin.fileName, origin.cell];
    return origin.kind === 'conversation'
      ? [words.conversation(origin.who, origin.whom, origin.day)]
      : [words.edited(origin.by, formatInstant(origin.at))];
  });
  return [...new Set(parts)].filter(Boolean).join(', ');
}

function isShown({ offer, isInternal }: Sheet, field: OfferField): boolean {
  if (ofHead.includes(field)) return false;
  if (isInternal) return true;
  return !internalFields.has(field) && (!personal.includes(field) || offer.values.publishContact === true);
}

/** The rows of what an offer has more than one of; they end the group they belong to. */
function partRows({ parts, names, isInternal }: Sheet, group: OfferGroupKey): [label: string, text: string][] {
  const place = (ags: string): string => names.regions.find((region) => region.ags === ags)?.name ?? ags;
  const of = (part: 'locations' | 'times' | 'fundings' | 'contacts', lines: string[]): [string, string][] =>
    lines.length === 0 ? [] : [[offerPartTexts[part].title, lines.join('\n')]];
  switch (group) {
    case 'place':
      return of(
        'locations',
        parts.locations.map((row) => partLine(locationWords(row, place))),
      );
    case 'time':
      return of(
        'times',
        parts.times.map((row) => partLine(timeWords(row))),
      );
    case 'funding':
      return of(
        'fundings',
        parts.fundings.map((row) => partLine(fundingWords(isInternal ? row : { ...row, annualAmount: null }))),
      );
    case 'contact':
      return of(
        'contacts',
        parts.contacts.filter(({ publish }) => isInternal || publish).map((row) => partLine(contactWords(row))),
      );
    default:
      return [];
  }
}

function groupRows(sheet: Sheet, { key, fields }: (typeof offerGroups)[number]): DocumentCell[][] {
  const { offer, names, isInternal, secret } = sheet;
  const row = (label: string, text: string, source: string): DocumentCell[] =>
    [label, text, ...(isInternal ? [source] : [])].map(textCell);
  const textOf = (field: OfferField): string => {
    if (!isShown(sheet, field)) return '';
    return secret.includes(field) ? t.secret : String(offerCell(field, { ...offer }, names) ?? '');
  };
  const sources = (all: readonly OfferField[]): string => sourcesOf(all.flatMap((field) => offer.origins[field] ?? []));
  const address = (): DocumentCell[] => {
    const [street, houseNumber, postalCode, city] = ofAddress.map(textOf);
    const lines = [
      [street, houseNumber],
      [postalCode, city],
    ].map((words) => words.filter(Boolean).join(' '));
    return row(t.address, lines.filter(Boolean).join(', '), sources(ofAddress));
  };
  const said = fields
    .filter((field) => field === ofAddress[0] || !isOfAddress(field))
    .map((field) => (isOfAddress(field) ? address() : row(fieldLabels[field], textOf(field), sources([field]))))
    .filter(([, value]) => value?.text !== '');
  return [...said, ...partRows(sheet, key).map(([label, text]) => row(label, text, ''))];
}

function tableOf(sheet: Sheet, title: string): Block {
  const shares = sheet.isInternal ? [2, 5, 3] : [2, 6];
  const rows = offerGroups.flatMap((group) => {
    const cells = groupRows(sheet, group);
    const head = { kind: 'group' as const, cells: [textCell(offersTexts.groups[group.key])] };
    return cells.length === 0 ? [] : [head, ...cells.map((row) => ({ kind: 'row' as const, cells: row }))];
  });
  return {
    type: 'table',
    caption: t.caption(title),
    columns: shares.map((share, at) => ({ text: t.columns[at] ?? '', align: 'left', share })),
    rows,
  };
}

/** One offer as a page: every group of its record with its parts; inside the house with the source of each value. Throws OFFER_NOT_FOUND. */
export function offerSheet(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  if (options.recordId === undefined) throw new Problem('OFFER_NOT_FOUND');
  const isInternal = options.variant === 'internal';
  const { withoutContact, isNamedIn } = withheld(db);
  const offer = withoutContact(getOffer(context, { id: options.recordId }));
  const { confirmed, proposed: _proposed, ...rest } = offerDetails(context, { id: offer.id });
  const parts = { ...rest, contacts: rest.contacts.filter((person) => !isNamedIn(partLine(contactWords(person)))) };
  const names = { terms: listVocabularies(db), regions: listRegions(db) };
  const settings = readSettings(db);
  const title = String(offer.values.name ?? '');
  const { description, provider } = offer.values;
  const files = [
    ...new Set(Object.values(offer.origins).flatMap((one) => (one.kind === 'file' ? [one.fileName] : []))),
  ];
  const asOf = clock.now();
  const minimum = minimumCount(db);
  const secret = isInternal ? [] : smallFigures(offer.values, minimum);
  const lastConfirmed = confirmed && (isInternal ? t.confirmed(confirmed) : t.confirmedOn(confirmed.day));
  const stand = isInternal ? variantTexts.stands.internal : t.public;
  return {
    options,
    settings,
    title,
    subtitle: [provider, stand, reportTexts.asOf(formatInstant(asOf))].filter(Boolean).join(' · '),
    foot: [t.foot(files.length > 0 ? files : [t.noSource]), [stand, officeLine(settings)].filter(Boolean).join(' · ')],
    paper: 'A4',
    blocks: [
      ...(typeof description === 'string' && description !== '' ? [paragraph(description, 'lead')] : []),
      tableOf({ offer, parts, names, isInternal, secret }, title),
      ...(secret.length > 0 ? [paragraph(t.secretNote(minimum), 'note')] : []),
      paragraph(lastConfirmed ?? t.never, 'note'),
    ],
    surveyId: '',
    asOf,
  };
}
