import { useLoaderData } from '@remix-run/react';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Card } from '#app/ui/Card.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import type { loader } from './route.tsx';

/** Before the session: the button that opens it, on its day or later. */
export function StartCard() {
  const { meeting } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const format = useFormat();
  const today = useToday();
  if (today < meeting.heldOn)
    return <Card label={t.start}>{<p>{t.tooEarly(format.longDate(meeting.heldOn, today))}</p>}</Card>;
  return (
    <Card label={t.start} className="panel-ask">
      <PostForm intent="start">
        <p className="mb-10">{t.startHint}</p>
        <SubmitButton>{t.start}</SubmitButton>
      </PostForm>
    </Card>
  );
}
