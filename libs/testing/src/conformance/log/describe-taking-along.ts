import { type Log } from '#application';
import { MessageFault } from '#contracts';
import { type Bench } from '../stand.js';
import { Handler } from './handler.js';
import { recordsOf } from './records.js';

export function describeTakingAlong(bench: Bench<Log>): void {
  describe('records that are taken along', () => {
    it('are not handed over after the one before them', async () => {
      await bench.part.createTopic('inputs', 1);
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b', 'c', 'd', 'e'));
      const handler = new Handler();
      handler.along = ({ value }) => (value === 'b' ? 2 : 0);
      await handler.start(bench, 'inputs');
      expect(await handler.until(3)).toEqual(['a', 'b', 'e']);
      await handler.stop();
      expect((await bench.part.lag('reader', 'inputs'))[0]).toMatchObject({ next: 5, end: 5 });
    });

    it('are handed over where the one before them failed', async () => {
      await bench.part.createTopic('inputs', 1);
      await bench.part.publish('inputs', recordsOf('18.72', 'a', 'b'));
      const handler = new Handler();
      handler.along = ({ value }) => (value === 'a' ? 1 : 0);
      handler.failing = ({ value }) =>
        value === 'a' ? new MessageFault('MESSAGE_INVALID', 'no') : undefined;
      await handler.start(bench, 'inputs');
      expect(await handler.until(1)).toEqual(['b']);
    });
  });
}
