import type { SheetView } from '../../../shared/domain/municipality-sheet/sheet-view.ts';
import { keptTogether } from '../../../shared/domain/documents/fitted.ts';
import { sheetTexts as t } from '../../../shared/i18n/de/municipality-sheet.ts';

/** The offers on the spot in columns; what others reported says so, and so does the sheet where it says less of each. */
export function Offers({ view: { offersHeading, condensed, offers, more } }: { view: SheetView }) {
  return (
    <section>
      <h2>{offersHeading}</h2>
      {condensed !== '' && <p className="note">{condensed}</p>}
      {offers.length === 0 ? (
        <p className="note">{t.noOffers}</p>
      ) : (
        <ul className="entries">
          {offers.map(({ name, details, byOthers }, index) => (
            <li key={index} className="entry">
              <b>{name}</b> {byOthers && <em>{t.byOthers}</em>} <span>{keptTogether(details.join('\u00a0· '))}</span>
            </li>
          ))}
        </ul>
      )}
      {more !== '' && <p className="note more">{more}</p>}
    </section>
  );
}

/** Named in running text: kreisweite offers, which belong to no municipality, and the files that say something about it. */
export function Running({ heading, names, none }: { heading: string; names: readonly string[]; none?: string }) {
  if (names.length === 0 && none === undefined) return null;
  return (
    <section className="running">
      <h2>{heading}</h2>
      {names.length === 0 ? (
        <p className="note">{none}</p>
      ) : (
        <ul>
          {names.map((name, index) => (
            <li key={index}>{name}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
