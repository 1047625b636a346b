import { useLoaderData } from '@remix-run/react';
import { useFormat, useText } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Card } from '#app/ui/Card.tsx';
import { CheckField } from '#app/ui/ChoiceFields.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import type { loader } from './route.tsx';

/** Sending the invitations, with the day by which they are in time. */
export function Invitation() {
  const { meeting, invitation } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).invite;
  const format = useFormat();
  if (!invitation) return null;
  const day = format.longDate(invitation.dueOn);
  return (
    <Card className="panel-ask" label={t.send}>
      <PostForm intent="invite" version={meeting.version} labels={{ urgent: t.urgent }}>
        {invitation.isShort ? <Notice tone="warn">{t.short(day)}</Notice> : <p>{t.due(day)}</p>}
        <p className="small soft mt-6">{t.text}</p>
        {invitation.isShort && <CheckField name="urgent" label={t.urgent} />}
        <div className="mt-12">
          <SubmitButton>{t.send}</SubmitButton>
        </div>
      </PostForm>
    </Card>
  );
}
