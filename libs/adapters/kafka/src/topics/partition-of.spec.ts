import { partitionOf } from './partition-of.js';

/** What Kafka's own test says of its hash (UtilsTest.testMurmur2). */
it.each([
  ['21', -973_932_308],
  ['foobar', -790_332_482],
  ['a-little-bit-long-string', -985_981_536],
  ['a-little-bit-longer-string', -1_486_304_829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58_897_971],
])('%s goes where a client in Java sends it', (key, hash) => {
  for (const partitions of [1, 3, 12, 100])
    expect(partitionOf(key, partitions)).toBe((hash & 0x7fff_ffff) % partitions);
});
