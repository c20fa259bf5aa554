import { statement, type ReadDb } from '../../database/statement.ts';

interface OfferTie {
  id: string;
  name: string;
  provider_id: string;
  partners: string | null;
  fields: string;
}
interface Seat {
  id: string;
  name: string;
  organization_id: string | null;
  on_behalf_of: string | null;
}
interface StoredActor {
  id: string;
  name: string;
  type: string | null;
  ags: string | null;
  municipalities: string;
  offer_places: string;
}

/** Offers that have not ended. */
const offers = statement<OfferTie, [string]>(
  `SELECT o.id, o.name, o.provider_id, o.partners,
     (SELECT json_group_array(term_id) FROM offer_term WHERE offer_id = o.id AND vocabulary = 'fieldOfAction') AS fields
   FROM offer AS o JOIN offer_index AS i ON i.offer_id = o.id
   WHERE o.provider_id IS NOT NULL AND i.valid_to_key >= ? ORDER BY o.id`,
);
/** Who leads a body or sits in it today: as itself, through its person, or sent by somebody. */
const seats = statement<Seat, [string, string, string]>(
  `SELECT body.id, body.name, body.organization_id, NULL AS on_behalf_of FROM body
   WHERE body.organization_id IS NOT NULL AND coalesce(body.end_day, '9') >= ?
   UNION ALL
   SELECT body.id, body.name, coalesce(m.organization_id, contact.organization_id), m.on_behalf_of
   FROM membership AS m JOIN body ON body.id = body_id LEFT JOIN contact ON contact.id = contact_id
   WHERE coalesce(body.end_day, '9') >= ? AND coalesce(m.end_day, '9') >= ?
   ORDER BY 2, 1`,
);
/** Agreements that have not ended, with those who did not decline. */
const parties = statement<{ id: string; name: string; organization_id: string; field: string | null }>(
  `SELECT a.id, a.name, p.organization_id, goal.field_of_action AS field
   FROM agreement_part AS p JOIN agreement AS a ON a.id = agreement_id
   LEFT JOIN measure ON measure.id = a.measure_id LEFT JOIN goal ON goal.id = measure.goal_id
   WHERE p.organization_id IS NOT NULL AND a.state <> 'ended' AND p.answer <> 'declined' ORDER BY a.name, a.id, p.position`,
);
const actors = statement<StoredActor>(
  `SELECT o.id, o.name, o.ags, o.municipalities, coalesce(o.kind,
       (SELECT term_id FROM offer JOIN offer_term ON offer_id = offer.id WHERE provider_id = o.id
        AND vocabulary = 'providerType' GROUP BY term_id ORDER BY count(*) DESC, term_id LIMIT 1)) AS type,
     (SELECT json_group_array(DISTINCT m.ags) FROM offer JOIN offer_municipality AS m ON m.offer_id = offer.id
      WHERE provider_id = o.id) AS offer_places
   FROM organization AS o ORDER BY o.match_key, o.id`,
);

export const tiedOffers = (db: ReadDb, today: string) => db.all(offers, today);
export const tiedSeats = (db: ReadDb, today: string) => db.all(seats, today, today, today);
export const tiedParties = (db: ReadDb) => db.all(parties);
export const tiedActors = (db: ReadDb) => db.all(actors);
