export { InquiriesPage } from './inquiries-page.tsx';
