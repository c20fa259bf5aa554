export { MailingButton } from './mailing-button.tsx';
