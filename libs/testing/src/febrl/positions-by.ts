/** The positions of the values that have the same key. Like Map.groupBy, which Node 20 does not have. */
export function positionsBy<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): Map<Key, number[]> {
  const positions = new Map<Key, number[]>();
  values.forEach((value, position) => {
    const key = keyOf(value);
    const others = positions.get(key);
    if (others === undefined) positions.set(key, [position]);
    else others.push(position);
  });
  return positions;
}
