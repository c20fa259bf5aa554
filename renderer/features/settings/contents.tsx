import { de } from '../../../shared/i18n/de/index.ts';
import { Button } from '../../ui/index.ts';

/** The headings of a place on the page; meant for a list of `Contents`. */
export const headingsIn = (place: HTMLElement | null): HTMLElement[] => [...(place?.querySelectorAll('h2') ?? [])];

function show(head: HTMLElement): void {
  head.tabIndex = -1;
  head.focus({ preventScroll: true });
  head.scrollIntoView({ block: 'start' });
}

/** The headings of a long page as a row of ways to them. */
export const Contents = ({ heads }: { heads: readonly HTMLElement[] }) => (
  <nav aria-label={de.settings.contents}>
    {heads.map((head) => (
      <Button key={head.textContent} size="small" appearance="subtle" onClick={() => show(head)}>
        {head.textContent}
      </Button>
    ))}
  </nav>
);
