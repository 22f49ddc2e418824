import { type indonesianOfKeys } from './keys-indonesian.js';

/** What the command line says of the keys of the data, in English. */
export const englishOfKeys: typeof indonesianOfKeys = {
  rotated: (count, id) => `Keys of data that are wrapped by the key ${id} now: ${count}.`,
  copyFile: (earlier) =>
    `Keep a copy of the new key file elsewhere, now. Old copies (${earlier.join(', ')}) are needed for older backups of the data only.`,
  removeBefore: 'TERSALUR_KEY_BEFORE is needed no longer; remove it from the settings.',
  noneLost: 'No key is lost; nothing was changed.',
  wouldForget: (scopes) =>
    `These keys of data (region, cycle) cannot be opened by the key that there is:\n${scopes}\nLook for a copy of the key file first. If there really is none, repeat with --yes: these data are declared destroyed, with a certificate, and the services start again. Nothing was changed.`,
  forgotten: (scopes) =>
    `These data are declared destroyed, for their key is lost; the list of purges has the certificates:\n${scopes}\nSecond factors (TOTP) and keys of webhooks, if there are any, have to be made anew.`,
};
