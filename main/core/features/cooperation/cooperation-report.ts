import type {
  Block,
  BlockDocument,
  BlockDocumentOptions,
  DocumentMark,
} from '../../../../shared/contract/documents.ts';
import type { Agreement, ConsentRound, JointMeasure } from '../../../../shared/contract/cooperation.ts';
import {
  countCell,
  heading,
  paragraph,
  textCell,
  withoutEmptyColumns,
} from '../../../../shared/domain/documents/blocks.ts';
import { hasOneCarrier, isJoint, jointCounts, takingNoPart } from '../../../../shared/domain/planning/together.ts';
import { agreementAnswerNames, consentAnswerNames, cooperationTexts } from '../../../../shared/i18n/de/cooperation.ts';
import { formatDay, formatInstant } from '../../../../shared/i18n/format.ts';
import type { ReadContext } from '../../platform/context.ts';
import { listRegions, readSettings } from '../settings/index.ts';
import { agreementsOf } from './agreements.service.ts';
import { listConsents } from './consents.service.ts';
import { jointMeasures } from './joint-measures.ts';

const t = cooperationTexts;
const words = t.document;
type Table = Extract<Block, { type: 'table' }>;
type Places = readonly { ags: string; name: string }[];
const nameIn = (places: Places, ags: string): string => places.find((place) => place.ags === ags)?.name ?? ags;

function matrix(measures: readonly JointMeasure[], places: Places): Block {
  const counts = jointCounts(
    measures,
    places.map(({ ags }) => ags),
  );
  return {
    type: 'table',
    caption: t.measures.caption,
    columns: [
      { text: t.measures.corner, align: 'left', share: 2.4 },
      ...places.map(({ name }) => ({ text: name, align: 'right' as const, share: 1.4 })),
    ],
    rows: places.map(({ name }, row) => ({
      kind: 'row',
      cells: [textCell(name), ...places.map((_, column) => countCell(counts[row]?.[column] ?? 0))],
    })),
  };
}

function measureTable(caption: string, measures: readonly JointMeasure[], places: Places): Table {
  const [number, name, towns, partners] = words.listColumns;
  return {
    type: 'table',
    caption,
    columns: [
      { text: number, align: 'left', share: 1.6 },
      { text: name, align: 'left', share: 4 },
      { text: towns, align: 'left', share: 4 },
      { text: partners, align: 'left', share: 3 },
    ],
    rows: measures.map((measure) => ({
      kind: 'row',
      cells: [
        textCell(measure.number),
        textCell(measure.name),
        textCell(measure.municipalities.map((ags) => nameIn(places, ags)).join(', ')),
        textCell(measure.partners.join(', ')),
      ],
    })),
  };
}

function together(measures: readonly JointMeasure[], places: Places): Block[] {
  const joint = measures.filter(isJoint);
  const nowhere = takingNoPart(
    measures,
    places.map(({ ags }) => ags),
  );
  const alone = measures.filter(hasOneCarrier);
  return [
    heading(words.together),
    ...(joint.length > 0
      ? [matrix(measures, places), heading(words.lists, 3), measureTable(words.listCaption, joint, places)]
      : [paragraph(words.noMeasures, 'note')]),
    heading(t.measures.nowhere, 3),
    paragraph(
      nowhere.length > 0
        ? `${nowhere.map((ags) => nameIn(places, ags)).join(', ')}. ${t.measures.nowhereLead}`
        : t.measures.nobodyNowhere,
    ),
    heading(t.measures.oneCarrier, 3),
    ...(alone.length > 0
      ? [withoutEmptyColumns(measureTable(t.measures.oneCarrierLead, alone, places))]
      : [paragraph(t.measures.nobodyAlone)]),
  ];
}

const answerMarks: Record<string, DocumentMark> = {
  agreed: 'check',
  given: 'check',
  partly: 'triangle',
  reservation: 'triangle',
  declined: 'square',
  refused: 'square',
  open: 'ring',
};
const dayText = (day: string | null): string => (day === null ? '' : formatDay(day));

function agreementTable(agreements: readonly Agreement[], places: Places): Block {
  const [who, what, until, answer] = words.agreementColumns;
  return {
    type: 'table',
    caption: words.agreementsCaption,
    columns: [
      { text: who, align: 'left', share: 3 },
      { text: what, align: 'left', share: 5 },
      { text: until, align: 'left', share: 1.6 },
      { text: answer, align: 'left', share: 3 },
    ],
    rows: agreements.flatMap(({ name, measure, parts }): Table['rows'] => [
      { kind: 'group', cells: [textCell([name, measure].filter(Boolean).join(' · '))] },
      ...parts.map((part): Table['rows'][number] => ({
        kind: 'row',
        cells: [
          textCell([part.ags && nameIn(places, part.ags), part.organization].filter(Boolean).join(', ')),
          textCell(part.contribution ?? ''),
          textCell(dayText(part.due)),
          {
            text: [
              t.agreements.parts.answered(agreementAnswerNames[part.answer], dayText(part.answerDay)),
              part.doneDay && t.agreements.parts.done(formatDay(part.doneDay)),
            ]
              .filter(Boolean)
              .join(', '),
            mark: answerMarks[part.answer] ?? 'ring',
          },
        ],
      })),
    ]),
  };
}

function consentTable({ name, consents }: ConsentRound, places: Places): Block {
  const labels = t.consentLabels;
  const columns: readonly [string, number][] = [
    [labels.ags, 2.4],
    [labels.askedDay, 1.6],
    [labels.answer, 2.6],
    [labels.answerDay, 1.6],
    [labels.resolution, 3],
    [labels.reservation, 4],
  ];
  return {
    type: 'table',
    caption: words.consentsCaption(name),
    columns: columns.map(([text, share]) => ({ text, align: 'left', share })),
    rows: consents.map((one) => ({
      kind: 'row',
      cells: [
        textCell(nameIn(places, one.ags)),
        textCell(one.askedDay === null ? t.consents.notAsked : formatDay(one.askedDay)),
        { text: consentAnswerNames[one.answer], mark: answerMarks[one.answer] ?? 'ring' },
        textCell(dayText(one.answerDay)),
        textCell(one.resolution ?? ''),
        textCell(one.reservation ?? ''),
      ],
    })),
  };
}

/** What the Kommunen carry together, what they agreed, and the Einvernehmen with the newest version of the concept. */
export function cooperationReport(context: ReadContext, options: BlockDocumentOptions): BlockDocument {
  const { db, clock } = context;
  const settings = readSettings(db);
  const asOf = clock.now();
  const places = listRegions(db);
  const { plan, measures } = jointMeasures(context, { planId: options.recordId });
  const agreements = agreementsOf(context);
  const [newest] = listConsents(context).rounds;
  return {
    options,
    settings,
    title: words.title,
    subtitle: [plan?.name, words.asOf(formatInstant(asOf))].filter(Boolean).join(' · '),
    foot: [[settings.districtName, settings.office].filter(Boolean).join(', '), words.source],
    paper: 'A4 landscape',
    blocks: [
      ...together(measures, places),
      heading(t.tabs.agreements),
      ...(agreements.length > 0 ? [agreementTable(agreements, places)] : [paragraph(words.noAgreements, 'note')]),
      ...(newest ? [heading(words.consents(newest.name)), consentTable(newest, places)] : []),
    ],
    surveyId: '',
    asOf,
  };
}
