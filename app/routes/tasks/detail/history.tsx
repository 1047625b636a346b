import { useLoaderData } from '@remix-run/react';
import { formatAmount } from '#app/domain/target.ts';
import { paths } from '#app/paths.ts';
import { useText } from '#app/text/index.ts';
import { tasksText } from '#app/text/tasks.ts';
import { Attachments } from '#app/ui/Attachments.tsx';
import { Card } from '#app/ui/Card.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { Timeline, TimelineItem } from '#app/ui/Timeline.tsx';
import { EVENT_LOOKS } from '../event-looks.ts';
import { useTaskEvent } from '../task-event.ts';
import { useCauseOf } from '../turn-event.ts';
import type { loader } from './route.tsx';

/** What happened to the task, newest first; comments are added here. */
export function History() {
  const { task, history, acts, remarkId } = useLoaderData<typeof loader>();
  const { page: t, acts: words } = useText(tasksText);
  const sentence = useTaskEvent();
  const causeOf = useCauseOf();
  return (
    <Card title={t.history}>
      {acts.comment && (
        <PostForm key={remarkId} intent="comment" labels={{ text: words.comment }}>
          <input type="hidden" name="id" value={remarkId} />
          <TextArea name="text" label={words.comment} rows={2} maxLength={2000} />
          <SubmitButton tone="secondary">{words.sendComment}</SubmitButton>
        </PostForm>
      )}
      {history.length === 0 && <p className="sub">{t.noHistory}</p>}
      <Timeline>
        {history.map((event) => (
          <TimelineItem
            key={event.id}
            icon={EVENT_LOOKS[event.type]?.icon ?? 'info'}
            tone={EVENT_LOOKS[event.type]?.tone}
            at={event.at}
            quote={[
              event.text,
              event.difficulties && `${words.difficulties}: ${event.difficulties}`,
              event.note,
              causeOf(event.data),
            ]
              .filter(Boolean)
              .join('\n')}
            extra={
              <Attachments
                files={event.files.map((file) => ({
                  id: file.id,
                  name: file.name,
                  size: file.size,
                  to: paths.file(file.id),
                }))}
              />
            }
          >
            {event.person && <b>{event.person}</b>}
            {typeof event.data.unit === 'string' && ` (${event.data.unit})`} {sentence(event)}
            {event.value !== null && ` (${formatAmount(event.value, task.target?.unit ?? '')})`}
          </TimelineItem>
        ))}
      </Timeline>
    </Card>
  );
}
