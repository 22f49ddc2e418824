/** A table that is being written. */
export interface TableWriting {
  /** Writes the rows from `from` to before `to`: each once, in their order. */
  write(from: number, to: number): void;
  /** Ends the file. */
  end(): void;
}
