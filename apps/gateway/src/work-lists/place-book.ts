import { readBytes, type Segments } from '#application';
import { type ReportClosedV1 } from '#contracts';
import { type ComputedBook, fileKey, formatRef, labelFiles } from '#domain';
import { type HomePlace, type KnownPlaces, type WorkItem } from '#exports';
import { keptMapping, readPlaces, type RowPlace, uploadProfile } from '#intake';

/** A file whose bytes are there, and what was given with it. */
export interface PlaceSource {
  readonly file: string;
  /** Address of the bytes (readBytes). */
  readonly content: string;
  /** Segment with the mapping that a person gave. */
  readonly mapping?: string;
  readonly programme?: string;
}

/** Payments of a kelurahan that are looked at to learn which office pays there. */
const ASKED_PAYMENTS = 20;

const NOWHERE: HomePlace = { address: '', rt: '', rw: '' };

/** What the files say of places and offices, as far as a list needs it: read anew, since no rule needs it and nothing of it is kept. */
export class PlaceBook implements KnownPlaces {
  private readonly homes = new Map<string, HomePlace | undefined>();
  /** By refs of payments: the office, and the channel whose it is. */
  private readonly offices = new Map<
    string,
    { readonly channel: string; readonly name: string } | undefined
  >();
  /** Refs of payments by channel and kelurahan. */
  private readonly paymentsAt = new Map<string, string[]>();

  constructor(
    private readonly book: ComputedBook,
    items: readonly WorkItem[],
    private readonly wantsOffices: boolean,
  ) {
    for (const { finding } of items) {
      this.homes.set(finding.rosterRefs[0] ?? '', undefined);
      if (wantsOffices) for (const ref of finding.paymentRefs) this.offices.set(ref, undefined);
    }
    if (wantsOffices) this.askForNeighbours(items);
  }

  /** Reads what the list needs. A file that cannot be read by its profile any more says nothing. */
  async read(
    segments: Segments,
    files: readonly ReportClosedV1[],
    sources: readonly PlaceSource[],
  ): Promise<void> {
    const labels = labelFiles(files.map(({ file }) => file));
    for (const { file } of files) {
      const source = sources.find((each) => each.file === file.id);
      const profile = uploadProfile(file.role);
      const isReport = profile?.role === 'report';
      if (source === undefined || profile === undefined || (isReport && !this.wantsOffices)) continue;
      const label = labels.get(fileKey(file))!;
      const content: Uint8Array[] = [];
      for await (const piece of readBytes(segments, source.content)) content.push(piece);
      const mapping = source.mapping === undefined ? [] : [keptMapping(await segments.get(source.mapping))];
      let next = 0;
      await readPlaces(
        { name: file.name, read: () => content[next++] },
        profile,
        (place) => this.take(formatRef(label, place.sheet, place.row), file.role.toUpperCase(), place),
        {
          ...{ file: 0, cycle: this.book.tables.settings.cycle, mappings: mapping },
          ...(source.programme === undefined ? {} : { defaultProgramme: source.programme }),
        },
      );
    }
  }

  homeOf(ref: string): HomePlace {
    return this.homes.get(ref) ?? NOWHERE;
  }

  /** As the report says; else the one that pays most often in the kelurahan. */
  officeOf({ finding, channel }: WorkItem): string {
    for (const ref of finding.paymentRefs.toReversed()) {
      const name = this.officeAt(ref, channel);
      if (name !== '') return name;
    }
    return this.usualOffice(channel, `${channel}\n${finding.kelurahan}`);
  }

  /** The office of a payment; empty where another channel paid: it is asked for nothing that is not its own. */
  private officeAt(ref: string, channel: string): string {
    const office = this.offices.get(ref);
    return office?.channel === channel ? (office?.name ?? '') : '';
  }

  private usualOffice(channel: string, place: string): string {
    const counts = new Map<string, number>();
    for (const ref of this.paymentsAt.get(place) ?? []) {
      const office = this.officeAt(ref, channel);
      if (office !== '') counts.set(office, (counts.get(office) ?? 0) + 1);
    }
    return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as const)[0];
  }

  /** Some payments to others of the same kelurahan and channel. */
  private askForNeighbours(items: readonly WorkItem[]): void {
    const { book } = this;
    const { roster } = book;
    const { table } = roster;
    const words = table.vocabulary;
    for (const { finding, channel } of items) this.paymentsAt.set(`${channel}\n${finding.kelurahan}`, []);
    for (let entitlement = 0; entitlement < roster.entitlements; entitlement++) {
      const row = roster.rowOf(entitlement);
      const place = `${words.channels.text(table.channel[row]!)}\n${words.kelurahan.text(table.kelurahan[row]!)}`;
      const known = this.paymentsAt.get(place);
      if (known === undefined || known.length >= ASKED_PAYMENTS) continue;
      for (const instance of book.countedInstances(entitlement)) {
        const ref = book.paymentRef(instance);
        known.push(ref);
        if (!this.offices.has(ref)) this.offices.set(ref, undefined);
      }
    }
  }

  private take(ref: string, channel: string, { address, rt, rw, office, officeName }: RowPlace): void {
    if (this.homes.has(ref)) this.homes.set(ref, { address, rt, rw });
    if (this.offices.has(ref)) this.offices.set(ref, { channel, name: officeText(office, officeName) });
  }
}

/** `KC METRO (0328)`, or `Kantor Pos 34101`: a post office has no name in the reports. */
function officeText(office: string, name: string): string {
  if (name === '') return office === '' ? '' : `Kantor Pos ${office}`;
  return office === '' ? name : `${name} (${office})`;
}
