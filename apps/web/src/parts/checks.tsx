interface ChecksProps<Value extends string> {
  /** Of all boxes: what is chosen is given under it. */
  readonly name: string;
  readonly values: readonly Value[];
  /** Chosen until now. */
  readonly chosen: readonly (string | undefined)[] | undefined;
  labelOf(value: Value): string;
}

/** Boxes of which any number can be chosen. */
export function Checks<Value extends string>({ name, values, chosen, labelOf }: ChecksProps<Value>) {
  return values.map((value) => (
    <label key={value} className="check">
      <input type="checkbox" name={name} value={value} defaultChecked={chosen?.includes(value)} />
      {labelOf(value)}
    </label>
  ));
}
