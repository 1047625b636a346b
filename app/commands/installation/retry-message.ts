import { z } from 'zod';
import { loadMessage, requeueMessage } from '../../db/stores/outbox-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

/** Has a message that got stuck tried again, once what stopped it has been mended. */
export const retryMessage = defineCommand({
  name: 'outbox.retry',
  permission: 'outbox:manage',
  input: z.object({ messageId: id }),
  load: (tx, { messageId }) => loadMessage(tx, messageId),
  async run({ tx, now }, { messageId }, message) {
    if (message.status === 'waiting' && message.attempts === 0) return alreadyDone({ messageId });
    if (message.status === 'done') throw new RuleBroken('outbox.done');
    if (message.status === 'claimed') throw new RuleBroken('outbox.under_way');
    await requeueMessage(tx, messageId, now);
    return done(
      { messageId },
      {
        type: 'outbox.retried',
        subject: { kind: 'outbox_message', id: messageId },
        data: { topic: message.topic, attempts: message.attempts, lastError: message.lastError },
      },
    );
  },
});
