export { AgreementsPage } from './agreements-page.tsx';
export { ConsentsPage } from './consents-page.tsx';
export { JointMeasuresPage } from './joint-measures-page.tsx';
