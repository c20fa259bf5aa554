import * as z from 'zod';
import { unsureReasons } from '../domain/addresses/match-address.ts';
import { command, fileToken, id, instant, limit, nothing, query, text } from './define.ts';
import { offerFilter } from './offers.ts';

const degrees = { lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) };
/** Points nearer than this belong together; degrees of longitude and latitude. */
const cells = z.strictObject({ width: z.number().min(0.0001).max(1), height: z.number().min(0.0001).max(1) });
const proposal = z.strictObject({ address: text, ...degrees });
export type AddressProposal = z.infer<typeof proposal>;

export const addressesContract = {
  'coverage.addressStatus': query(
    nothing,
    z.strictObject({
      list: z.strictObject({ fileName: text, source: text, houses: z.int(), loadedAt: instant }).nullable(),
      offers: z.int(),
      /** With a street. */
      addressed: z.int(),
      located: z.int(),
    }),
  ),
  /** Located offers of a selection, joined where they lie close together. */
  'coverage.points': query(
    z.strictObject({ filter: offerFilter, cells }),
    z.strictObject({
      clusters: z.array(z.strictObject({ ...degrees, offers: z.int(), addresses: z.int(), address: text })).max(500),
    }),
  ),
  /** The offers of the cell that holds this point. */
  'coverage.pointsAround': query(
    z.strictObject({ filter: offerFilter, cells, ...degrees }),
    z.strictObject({ offers: z.array(z.strictObject({ id, name: text, address: text })).max(100) }),
  ),
  /** Where an address lies and how that is known; null without a point. */
  'coverage.point': query(
    z.strictObject({ address: text }),
    z.strictObject({
      point: z
        .strictObject({ ...degrees, origin: z.enum(['list', 'proposal', 'hand']), matched: text.nullable() })
        .nullable(),
    }),
  ),
  /** Addresses without a point, with the reason and what may be meant. */
  'coverage.openAddresses': query(
    z.strictObject({ offset: z.int().min(0), limit }),
    z.strictObject({
      total: z.int(),
      rows: z.array(
        z.strictObject({
          address: text,
          offer: text,
          /** Null where it is sure and only not taken yet. */
          reason: z.enum([...unsureReasons, 'noList']).nullable(),
          proposals: z.array(proposal),
          /** The middle of its municipality, to set it there and move it. */
          middle: proposal.nullable(),
        }),
      ),
    }),
  ),
  /** Gives every address that is sure its point; the others stay open. */
  'coverage.locate': command(nothing, z.strictObject({ commandId: text, located: z.int(), open: z.int() })),
  /** A proposal taken, or a point set or moved by hand. */
  'coverage.placeAddress': command(
    z.strictObject({
      address: text.min(1),
      ...degrees,
      origin: z.enum(['proposal', 'hand']),
      matched: text.nullable(),
    }),
    z.strictObject({ commandId: text }),
  ),
  'coverage.removePoint': command(z.strictObject({ address: text }), z.strictObject({ commandId: text })),
};

/** Only for the shell and the command line: a path never comes from a page. */
export const addressesInternalContract = {
  /** Keeps the own Kreis of the Land's list of addresses; throws ADDRESSES_*. */
  'coverage.loadAddresses': command(
    z.strictObject({ path: z.string(), fileName: text, source: text.min(1) }),
    z.strictObject({ houses: z.int() }),
  ),
};

export const addressesShellContract = {
  'shell.loadAddresses': command(
    z.strictObject({ token: fileToken, source: text.min(1) }),
    z.strictObject({ houses: z.int() }),
  ),
};
