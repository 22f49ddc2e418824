import { type indonesianOfKeys } from './keys-indonesian.js';

/** What the command line says of the keys of the data, in English. */
export const englishOfKeys: typeof indonesianOfKeys = {
  rotated: (count, id) => `Keys of data that are wrapped by the key ${id} now: ${count}.`,
  willRetire:
    'The key of until now is retired. It stays in the key file: backups that were made until now can be read only with it. Once they are gone: rotate-keys --drop-retired.',
  copyFile: (earlier) =>
    `Keep a copy of the new key file elsewhere, now. The retired keys in it (${earlier.join(', ')}) are needed for older backups of the data only.`,
  unseen: (folders) =>
    `These data folders use the key file, too, and cannot be looked into: ${folders}. Put them back; or delete their lines ("# folder: …") from the key file, if they are gone for good. Nothing was changed.`,
  stillNeeded: (ids) =>
    `These retired keys stay, for a data folder needs them whose keys were not changed since: ${ids}. Run rotate-keys for it first.`,
  noneRetired: 'The key file has no retired key that could be dropped; nothing was changed.',
  wouldDrop: (ids) =>
    `These retired keys would leave the key file: ${ids}. Backups that were made while they were current (they stand in each manifest.json) can then be read only with an old copy of the key file. If nobody needs those backups any more, repeat with --yes. Nothing was changed.`,
  dropped: (ids) => `Dropped from the key file: ${ids}. Destroy old copies of the key file, too.`,
  removeBefore: 'TERSALUR_KEY_BEFORE is needed no longer; remove it from the settings.',
  noNewKey:
    'There is one key alone. Services that run apart each have a copy of the key file: put a new key behind the one that is there, in every copy, and start all services anew; then put it in front and start them anew once more; then run this again. Nothing was changed.',
  sharedEarlier: (earlier) =>
    `The earlier keys (${earlier.join(', ')}) are needed for older backups of the database only. Once these are gone, delete them from every copy of the key file (or remove TERSALUR_KEY_BEFORE).`,
  dropByHand:
    'Services that run apart each have a copy of the key file: after rotate-keys, delete the earlier keys from every copy yourself. Nothing was changed.',
  noneLost: 'No key is lost; nothing was changed.',
  wouldForget: (scopes) =>
    `These keys of data (region, cycle) cannot be opened by the key that there is:\n${scopes}\nLook for a copy of the key file first. If there really is none, repeat with --yes: these data are declared destroyed, with a certificate, and the services start again. Nothing was changed.`,
  forgotten: (scopes) =>
    `These data are declared destroyed, for their key is lost; the list of purges has the certificates:\n${scopes}\nSecond factors (TOTP) and keys of webhooks, if there are any, have to be made anew.`,
};
