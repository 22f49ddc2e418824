import { type indonesianOfMoving } from './moving-indonesian.js';

/** What is said of data that are taken from one form of the services to the other, in English. */
export const englishOfMoving: typeof indonesianOfMoving = {
  exported: (path, books) =>
    `The data are in ${path}: ${books} cycles. The services in one process must not be started on the folder again. Next: "tersalur import-data ${path}", with the key file of the folder in TERSALUR_KEY_FILE (docs/distributed.md).`,
  imported: (books, segments, items) =>
    `Taken over: ${books} cycles, ${segments.toLocaleString('en')} pages, ${items.toLocaleString('en')} records. All of them are there.`,
  trail: (entries, path) =>
    `The audit trail is whole: ${entries.toLocaleString('en')} entries, against the anchors in ${path}. Give them to the gateway (TERSALUR_AUDIT_ANCHORS), then start the services.`,
  notEmpty: (database) =>
    `The database ${database} has something already; nothing was changed. Name an empty one in TERSALUR_MONGODB_DATABASE. What was begun and not ended is removed by dropping the database.`,
};
