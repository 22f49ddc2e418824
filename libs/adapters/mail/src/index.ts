export { SmtpMail } from './smtp-mail.js';
export { type SmtpOptions } from './smtp-options.js';
