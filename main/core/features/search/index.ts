import type { OutputOf, InputOf } from '../../../../shared/contract/index.ts';
import { fold, foldings } from '../../../../shared/domain/text-folding.ts';
import { de } from '../../../../shared/i18n/de/index.ts';
import { formatDay } from '../../../../shared/i18n/format.ts';
import type { Handlers, ReadContext } from '../../platform/context.ts';
import { rowsOf, searchExpression } from '../offers/index.ts';
import { searchMeasures } from '../planning/index.ts';
import { listRegions } from '../settings/index.ts';
import * as repository from './search.repository.ts';

type Hit = OutputOf<'search.all'>['hits'][number];

/** Whether every typed word begins a word of the text, in either folding. */
function matches(typed: string, text: string): boolean {
  const ways = foldings(text).map((folded) => ` ${folded}`);
  return foldings(typed).some((folded, way) =>
    folded.split(' ').every((word) => (ways[way] ?? '').includes(` ${word}`)),
  );
}

function offerHits({ db }: ReadContext, text: string, limit: number): Hit[] {
  const expression = searchExpression(text);
  if (!expression) return [];
  const names = new Map(listRegions(db).map((region) => [region.ags, region.name]));
  return rowsOf(db, repository.matchingOffers(db, expression, limit)).map((offer) => ({
    kind: 'offer',
    id: offer.id,
    title: offer.name,
    detail: [offer.provider, ...offer.municipalities.map((ags) => names.get(ags) ?? ags)].filter(Boolean).join(' · '),
    target: { page: 'offers', id: offer.id },
  }));
}

const pageOf = { contact: 'organizations', body: 'bodies', meeting: 'meetings', paper: 'papers' } as const;

const importHits = (db: ReadContext['db'], text: string): Hit[] =>
  repository
    .allImports(db)
    .filter((entry) => matches(text, entry.file_name))
    .map((entry) => ({
      kind: 'import',
      id: entry.id,
      title: entry.file_name,
      detail: entry.at,
      target: { page: 'imports', id: entry.id },
    }));

/** What was decided, by its paper, its body and its day as it is spoken or written. */
const resolutionHits = (db: ReadContext['db'], text: string): Hit[] =>
  repository
    .allResolutions(db)
    .filter(({ name, number, body, day }) =>
      matches(text, `${de.search.resolutionWords(day)} ${body} ${number} ${name}`),
    )
    .slice(0, 10)
    .map(({ id, paperId, name, body, day }) => ({
      kind: 'resolution',
      id,
      title: name,
      detail: [day && formatDay(day), body].filter(Boolean).join(' · '),
      target: { page: 'papers', id: paperId },
    }));

/** People, bodies, meetings and papers by name. */
const namedHits = (db: ReadContext['db'], text: string): Hit[] =>
  repository
    .namedRecords(db)
    .filter(({ name, detail }) => matches(text, `${name} ${detail}`))
    .slice(0, 10)
    .map(({ kind, id, name, detail, of }) => ({
      kind,
      id,
      title: name,
      detail,
      target: { page: pageOf[kind], id: of },
    }));

/** One search over everything; each kind gives its first matches. */
function searchAll(context: ReadContext, { text, limit }: InputOf<'search.all'>): OutputOf<'search.all'> {
  const { db } = context;
  if (fold(text) === '') return { hits: [] };
  const regions: Hit[] = repository
    .allRegions(db)
    .filter((region) => matches(text, region.name))
    .map((region) => ({
      kind: 'municipality',
      id: region.ags,
      title: region.name,
      detail: region.designation,
      target: { page: 'coverage', id: region.ags },
    }));
  const organizations: Hit[] = repository.matchingOrganizations(db, fold(text), 10).map(({ id, name, offers }) => ({
    kind: 'organization',
    id,
    title: name,
    detail: String(offers),
    target: { page: 'organizations', id },
  }));
  const imports = importHits(db, text);
  const documents: Hit[] = repository
    .allDocuments(db)
    .filter((entry) => matches(text, entry.title))
    .map((entry) => ({
      kind: 'document',
      id: entry.id,
      title: entry.title,
      detail: `${entry.format} · ${entry.issued_at}`,
      target: { page: 'handouts', id: entry.id },
    }));
  const measures: Hit[] = searchMeasures(db, text, 10).map(({ id, number, name, plan }) => ({
    kind: 'measure',
    id,
    title: `${number} ${name}`,
    detail: plan,
    target: { page: 'planning', id },
  }));
  const named = [...resolutionHits(db, text), ...namedHits(db, text)];
  const short = [...regions, ...measures, ...organizations, ...named, ...imports, ...documents].slice(
    0,
    Math.ceil(limit / 2),
  );
  return { hits: [...short, ...offerHits(context, text, limit - short.length)] };
}

export const searchHandlers: Handlers<'search.all'> = { 'search.all': { runs: 'query', handle: searchAll } };
