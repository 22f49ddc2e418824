import { type Texts } from '../indonesian/index.js';

export const LISTS: Texts['lists'] = {
  intro:
    'To take along, to phone by, or to send. Made of the newest computation; NIK are masked. Each download is noted.',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan or desa',
  channel: 'Channel',
  all: 'All',
  pdf: 'Download PDF',
  xlsx: 'Download Excel',
  making: 'Being made…',
  visits: {
    title: 'Visits to households',
    text: 'Households to call on: nothing received, payment failed, money left idle, card not handed over. By RW, RT and name, each kelurahan on pages of its own, with room for what came of it.',
  },
  followUps: {
    title: 'Follow-ups for BRI and Kantor Pos',
    text: 'A covering letter and a list for each bank branch and post office, by the office that their reports name.',
  },
  payAgain: {
    title: 'To be paid again',
    text: 'Money that came back or failed, and can be paid by what is known. Without those who are excluded, listed twice, have died, moved, refused or are judged well-off.',
  },
};
