import type { SheetEntryView, SheetView } from '../../../shared/domain/municipality-sheet/sheet-view.ts';
import { sheetTexts as t } from '../../../shared/i18n/de/municipality-sheet.ts';

/** The offers on the spot in two columns; what others reported says so. */
export function Offers({ heading, offers }: { heading: string; offers: readonly SheetEntryView[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      {offers.length === 0 ? (
        <p className="note">{t.noOffers}</p>
      ) : (
        <ul className="entries">
          {offers.map(({ name, details, byOthers }, index) => (
            <li key={index} className="entry">
              <b>{name}</b>
              {byOthers && <em>{t.byOthers}</em>}
              <span>{details.join('\u00a0· ')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Kreisweite offers belong to no municipality: named, not described. */
export function DistrictWide({ offers }: { offers: SheetView['districtWide'] }) {
  if (offers.length === 0) return null;
  return (
    <section className="wide">
      <h2>{t.districtWideHeading(offers.length)}</h2>
      <ul>
        {offers.map(({ name, provider }, index) => (
          <li key={index}>
            {name}
            {provider !== '' && ` (${provider})`}
          </li>
        ))}
      </ul>
    </section>
  );
}
