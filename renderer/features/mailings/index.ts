export { MailingButton, MailingDialog } from './mailing-button.tsx';
