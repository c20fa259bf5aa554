import type { CreatedOffer } from '../../database/recorder.ts';
import type { WriteDb } from '../../database/statement.ts';
import { fundingsOf } from './confirmed.rules.ts';
import { roundBits } from './index-rows.repository.ts';
import { languageTerms } from './language-terms.rules.ts';
import { OfferIndexer } from './offer-indexer.ts';

/** As the statement that reads stored offers again puts them together. */
const searched = ['description', 'partners', 'location_name', 'locality', 'contact_name', 'funding', 'remark'];
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Derived rows of offers just created, from what is known of them: nothing is read again. */
export class NewOfferIndexer {
  private readonly indexer: OfferIndexer;
  /** They come with a file: it confirms them on this day. */
  private readonly day: string;
  private readonly bits: ReadonlyMap<string, number>;

  constructor(db: WriteDb, at: string, day: string) {
    this.indexer = new OfferIndexer(db, at);
    this.day = day;
    this.bits = roundBits(db);
  }

  /** `provider` is the stored name of the organisation. */
  add({ id, row, links }: CreatedOffer, provider: string): void {
    const places = new Set<string>();
    const terms: { vocabulary: string; term_id: string }[] = [];
    const named: { sender: string; bit: number }[] = [];
    for (const [table, first = '', second = ''] of links) {
      if (table === 'offer_municipality') places.add(first);
      else if (table === 'offer_term') terms.push({ vocabulary: first, term_id: second });
      else named.push({ bit: this.bits.get(first) ?? 0, sender: second });
    }
    terms.sort((a, b) =>
      a.vocabulary === b.vocabulary ? order(a.term_id, b.term_id) : order(a.vocabulary, b.vocabulary),
    );
    const texts = searched.map((column) => textOf(row[column])).filter((text) => text !== null);
    this.indexer.add(
      {
        id,
        name: String(row['name']),
        provider,
        texts: texts.join(' '),
        externalId: textOf(row['external_id']),
        validTo: textOf(row['valid_to']),
        confirmedOn: this.day,
        fundings: fundingsOf({ funding: textOf(row['funding']), funded_until: textOf(row['funded_until']) }),
        places: row['district_wide'] === 1 ? ['*'] : [...places].sort(),
        terms: [...terms, ...languageTerms(textOf(row['languages']))],
        figures: {
          capacity: textOf(row['capacity']),
          participants: textOf(row['participants']),
          waiting: textOf(row['waiting_list']),
        },
        named,
      },
      null,
    );
  }

  flush(): void {
    this.indexer.flush();
  }

  finish(): void {
    this.indexer.finish();
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
