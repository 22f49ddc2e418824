import { type BookView } from './book-shelf.js';

/** What is made of a revision, as long as its view is there: of a revision it stays as it is. What failed is made anew. */
export class KeptByView<Value> {
  private readonly kept = new WeakMap<BookView, Promise<Value>>();

  /** Faults: those of `make`. */
  of(view: BookView, make: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(view);
    if (known !== undefined) return known;
    const made = make();
    this.kept.set(view, made);
    made.catch(() => this.kept.delete(view));
    return made;
  }
}
