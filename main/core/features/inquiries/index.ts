/** What the office is asked, and the page that answers it. */
export { inquiriesHandlers } from './inquiries.handlers.ts';
export { inquiryAnswer } from './answer-document.ts';
export { openUntil } from './inquiries.repository.ts';
