import { type ThreadOpening, type ThreadSegments } from '#adapters/threads';
import { type Clock, type Fault } from '#application';
import { type Reader } from '../folder/reader.js';
import { type StoreState } from '../folder/store-state.js';
import { type Writer } from '../writer/writer.js';
import { type SqliteOpening } from './open-in-thread.js';
import { SqliteSegments } from './sqlite-segments.js';

/** The segments of a store as the thread has them that opened it. */
export class SharedSegments extends SqliteSegments implements ThreadSegments {
  constructor(
    private readonly connection: Reader,
    private readonly opened: Writer,
    private readonly state: StoreState,
    clock: Clock,
  ) {
    super(connection, opened, clock);
  }

  forThread(): ThreadOpening {
    const { path, folder } = this.connection;
    const writer = this.opened.connect();
    const data: SqliteOpening = { path, folder, writer };
    return { module: new URL('./open-in-thread.js', import.meta.url).href, data, ports: [writer] };
  }

  meet(fault: Fault): void {
    this.state.meet(fault);
  }
}
