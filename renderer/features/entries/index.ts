import { FiguresPage } from './figures-page.tsx';
import { NeedsPage } from './needs-page.tsx';
import { InventoryStructuresPage, StructuresPage } from './structures-page.tsx';

export { InventoryStructuresPage };
/** What came in with the other sheets of a round, by the last part of the path. */
export const entryPages = { strukturen: StructuresPage, statistik: FiguresPage, bedarfe: NeedsPage } as const;
