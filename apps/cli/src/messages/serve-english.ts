import { EDGE_ENGLISH } from './edge-english.js';
import { type indonesianOfServe } from './serve-indonesian.js';
import { englishOfSettings } from './setting-words.js';

/** What `tersalur serve` says, in English. */
export const englishOfServe: typeof indonesianOfServe = {
  ready: (address, folder) =>
    `Tersalur is ready at ${address} (data in ${folder}). Open that address in a browser. API document: ${address}/api/openapi.json. Ctrl-C ends it.`,
  setUp: (link) => `Nobody can sign in yet. Choose the password of the account "admin" here (once): ${link}`,
  ...englishOfSettings,
  edge: EDGE_ENGLISH,
  badAdminPassword:
    'TERSALUR_ADMIN_PASSWORD is too short or too easily guessed (at least 12 characters). Choose another one, then start again.',
  demoAccount: (username, role, password) => `  ${username} (${role}): ${password}`,
  demoLoaded: (address, cycle) =>
    `Sample data are loaded (invented people, real areas): open ${address} in a browser and sign in with one of these accounts. Its summary as JSON: ${address}/api/v1/cycles/${cycle}/summary\nAccounts, with passwords that hold until the next start:`,
  ending: 'Finishing what was begun, then ending.',
  portInUse: (port) =>
    `Another program uses port ${port}. End that program, or choose another port by --port.`,
  noAddress: (host, port) =>
    `The address ${host}:${port} cannot be served on this computer. Check --host and --port.`,
  storeFault: (folder, code) =>
    `The store in ${folder} cannot be opened (${code}). Check the folder, then start again.`,
  keysLost: (folder, wanted, count) =>
    `The key with which the data in ${folder} are sealed is missing (${wanted}). Without it nobody can read ${count} parts of them (region, cycle):`,
  keysLostNext:
    'Put the key file back from its copy (TERSALUR_KEY_FILE says where it is looked for), then start again. Nothing was changed. Where there is no copy: deploy/runbooks/keys.md.',
  storeFaults: {
    STORE_IN_USE: (folder) =>
      `Another Tersalur uses the folder ${folder}. End that one, or choose another folder by --data.`,
    STORE_READ_ONLY: (folder) =>
      `The folder ${folder} cannot be written. Let the account that runs Tersalur write there, or choose another folder by --data.`,
    STORE_FULL: (folder) =>
      `No room is left for ${folder}. Free some, then start again; what was stored is still there.`,
    STORE_DAMAGED: (folder) =>
      `The data in ${folder} are damaged; nothing is written on top of them. Copy the folder, then restore it from a backup.`,
    STORE_NEWER: (folder) =>
      `A newer Tersalur wrote the data in ${folder}. Update Tersalur, then start again.`,
    KEY_FILE_EXPOSED: () =>
      'Others may read the file with the keys of the data. Let its owner alone read it (chmod 600), then start again.',
    KEY_FILE_UNUSABLE: (folder) =>
      `The file with the keys of ${folder} cannot be read or written, or what is in it are no keys. Check it (TERSALUR_KEY_FILE says where it is), then start again.`,
    STORE_UNSEALED: (folder) =>
      `The files in ${folder} were stored by an early version that did not seal them. Start with another folder (--data) and upload the files again; then destroy the old folder.`,
    STORE_UNSUPPORTED: () =>
      'This Node.js is too old for the store; version 22 or newer is needed. Run npm ci again.',
  },
};
