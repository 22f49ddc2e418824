import { type Contradiction, type FileReading, type StreamRecord } from '#application';
import { type ReportClosedV1 } from '#contracts';
import { type Misfit } from './choose-cycle.js';

type Reason = NonNullable<FileReading['reason']>;

const ANEW = {
  id: 'Tarik laporan ini, lalu minta pengirim mengirim semuanya lagi dengan reportId baru.',
  en: 'Withdraw this report, and ask the sender to send all of it again under a new reportId.',
} as const;

/** Why a report is not complete yet. */
export function stillOpen({ rows, closing }: StreamRecord): Reason {
  return closing === undefined
    ? {
        code: 'STREAM_OPEN',
        id: `Sudah datang ${rows} baris; laporan belum ditutup pengirim, jadi belum dihitung. Bila tidak ada lagi yang datang, minta pengirim mengirim pesan penutupnya.`,
        en: `${rows} rows have come; the sender has not closed the report, so it does not count yet. If nothing more comes, ask the sender for the closing message.`,
      }
    : {
        code: 'STREAM_OPEN',
        id: `Sudah datang ${rows} dari ${closing.rows} baris; sisanya ditunggu. Bila tidak datang, minta pengirim mengirim pesan yang kurang.`,
        en: `${rows} of ${closing.rows} rows have come; the others are awaited. If they do not come, ask the sender for the missing messages.`,
      };
}

/** Why a report that is complete does not count: its closing says something else than its rows. */
export function totalsDiffer({ controls }: ReportClosedV1): Reason {
  const [count, total] = controls.slice(-2);
  const said = {
    id: `penutup menyebut ${count!.stated} baris dan Rp${total!.stated}, yang datang ${count!.counted} baris dan Rp${total!.counted}`,
    en: `the closing says ${count!.stated} rows and Rp${total!.stated}, what came has ${count!.counted} rows and Rp${total!.counted}`,
  };
  return {
    code: 'CONTROL_TOTALS',
    id: `Ditahan: ${said.id}. Minta pengirim mengirim pesan yang kurang. Bila penutupnya yang salah: ${ANEW.id.charAt(0).toLowerCase()}${ANEW.id.slice(1)}`,
    en: `Held: ${said.en}. Ask the sender for the messages that are missing. If the closing is wrong: ${ANEW.en.charAt(0).toLowerCase()}${ANEW.en.slice(1)}`,
  };
}

const ABOUT: Readonly<Record<Contradiction['about'], Readonly<Record<'id' | 'en', string>>>> = {
  ROWS: { id: 'datang dua kali dengan isi berbeda', en: 'came twice with different rows' },
  CLOSING: {
    id: 'Pesan penutup datang dua kali dengan angka berbeda',
    en: 'The closing came twice with different numbers',
  },
  REGION: { id: 'Pesan-pesannya menyebut wilayah yang berbeda', en: 'Its messages name different regions' },
  CYCLE: { id: 'Pesan-pesannya menyebut putaran yang berbeda', en: 'Its messages name different cycles' },
  DATE: {
    id: 'Pesan-pesannya menyebut tanggal laporan yang berbeda',
    en: 'Its messages state different days of the report',
  },
};

/** Why nothing of a report counts: nobody can say which of two messages is right. */
export function contradicted({ about, sequence }: Contradiction): Reason {
  const { id, en } = ABOUT[about];
  const [which, said] =
    about === 'ROWS' ? [`Pesan nomor ${sequence} ${id}`, `Message number ${sequence} ${en}`] : [id, en];
  return {
    code: 'STREAM_CONTRADICTS',
    id: `${which}, sehingga tidak jelas mana yang benar; tidak ada yang dihitung. ${ANEW.id}`,
    en: `${said}, so that nobody can say what is right; nothing of it counts. ${ANEW.en}`,
  };
}

/** Why a report of a day to come does not count. */
export function dayAhead(statementDate: string, today: string): Reason {
  return {
    code: 'STATEMENT_DATE_AHEAD',
    id: `Tanggal laporan ${statementDate} lebih baru daripada hari ini (${today}); tidak ada yang dihitung. ${ANEW.id}`,
    en: `The day of the report, ${statementDate}, lies after today (${today}); nothing of it counts. ${ANEW.en}`,
  };
}

const MISFITS: Readonly<Record<Misfit, Readonly<Record<'id' | 'en', (stream: StreamRecord) => string>>>> = {
  NO_CYCLE: {
    id: ({ region }) => `Wilayah ${region} belum punya putaran. Buat putarannya; laporan ini lalu dibaca.`,
    en: ({ region }) => `Region ${region} has no cycle yet. Begin its cycle; this report is read then.`,
  },
  CYCLE_UNKNOWN: {
    id: ({ namedCycle }) =>
      `Laporan ini menyebut putaran ${namedCycle}, yang tidak ada di wilayahnya; belum dihitung. ${ANEW.id}`,
    en: ({ namedCycle }) =>
      `This report names the cycle ${namedCycle}, which its region does not have; it does not count yet. ${ANEW.en}`,
  },
  NO_CYCLE_FITS: {
    id: ({ statementDate }) =>
      `Bulan dan tanggal laporan ini (${statementDate}) tidak cocok dengan putaran mana pun di wilayahnya; belum dihitung. Buat putarannya, atau minta pengirim menyebut cycle dan mengirim lagi dengan reportId baru.`,
    en: ({ statementDate }) =>
      `Months and day of this report (${statementDate}) fit no cycle of its region; it does not count yet. Begin its cycle, or ask the sender to name the cycle and send again under a new reportId.`,
  },
  SEVERAL_CYCLES_FIT: {
    id: ({ statementDate }) =>
      `Bulan dan tanggal laporan ini (${statementDate}) cocok dengan beberapa putaran, sehingga tidak jelas miliknya; belum dihitung. Tarik laporan ini, lalu minta pengirim menyebut cycle dan mengirim lagi dengan reportId baru.`,
    en: ({ statementDate }) =>
      `Months and day of this report (${statementDate}) fit several cycles, so that it is not clear which is meant; it does not count yet. Withdraw it, and ask the sender to name the cycle and send again under a new reportId.`,
  },
};

/** Why it is not clear to which cycle a report belongs. */
export function cycleUnclear(misfit: Misfit, stream: StreamRecord): Reason {
  const { id, en } = MISFITS[misfit];
  return { code: misfit, id: id(stream), en: en(stream) };
}
