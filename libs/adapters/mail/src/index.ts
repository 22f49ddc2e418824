export { SmtpMail, type SmtpOptions } from './smtp-mail.js';
