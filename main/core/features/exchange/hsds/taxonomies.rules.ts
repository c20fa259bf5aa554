import {
  vocabularies,
  vocabularyOfField,
  type OfferField,
  type Vocabulary,
} from '../../../../../shared/domain/offer-fields.ts';
import { exchangeTexts as t } from '../../../../../shared/i18n/de/exchange.ts';
import { derivedId } from '../derived-id.ts';
import { listOf, type Exported, type ExportedOffer } from '../exported.ts';
import { hsdsRow, type HsdsRow } from './tables.ts';

const taxonomyId = (vocabulary: Vocabulary): string => derivedId('taxonomy', vocabulary);
const termId = (vocabulary: Vocabulary, id: string): string => derivedId('term', vocabulary, id);
/** What a term says of a service, in the open list of HSDS: words with underscores. */
const linkType = (vocabulary: Vocabulary): string => vocabulary.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

export const taxonomyRows = (): HsdsRow[] =>
  vocabularies.map((vocabulary) =>
    hsdsRow({
      id: taxonomyId(vocabulary),
      name: t.hsds.taxonomy[vocabulary],
      description: t.hsds.taxonomyText(t.hsds.taxonomy[vocabulary]),
    }),
  );

/** Every term of the editable lists; HSDS asks for a description, which names the list. */
export const termRows = ({ terms }: Exported): HsdsRow[] =>
  vocabularies.flatMap((vocabulary) =>
    terms[vocabulary].map(({ id, name }) =>
      hsdsRow({
        id: termId(vocabulary, id),
        code: `${vocabulary}.${id}`,
        name,
        description: t.hsds.term(t.hsds.taxonomy[vocabulary]),
        taxonomy: t.hsds.taxonomy[vocabulary],
        language: 'de',
        taxonomy_id: taxonomyId(vocabulary),
      }),
    ),
  );

const fields = Object.entries(vocabularyOfField) as [OfferField, Vocabulary][];

export const attributeRows = (offer: ExportedOffer): HsdsRow[] =>
  fields.flatMap(([field, vocabulary]) =>
    listOf(offer, field).map((id) =>
      hsdsRow({
        id: derivedId('attribute', offer.id, vocabulary, id),
        link_id: offer.id,
        link_entity: 'service',
        link_type: linkType(vocabulary),
        taxonomy_term_id: termId(vocabulary, id),
      }),
    ),
  );
