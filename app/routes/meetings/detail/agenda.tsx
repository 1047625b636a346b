import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { AgendaView } from '#app/queries/meetings/meeting-record.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Attachments } from '#app/ui/Attachments.tsx';
import { Card } from '#app/ui/Card.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { isOverdueItem, OverdueList } from './overdue-work.tsx';
import type { loader } from './route.tsx';

/** The agenda with who presents what, its papers, and where unfinished items went. */
export function Agenda() {
  const { agenda } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).page;
  return (
    <Card title={t.agenda} count={agenda.length} padded={false}>
      {agenda.length === 0 && <p className="panel-body small soft">{t.noAgenda}</p>}
      <ol className="list numbered">
        {agenda.map((item, place) => (
          <Item key={item.id} item={item} number={place + 1} />
        ))}
      </ol>
    </Card>
  );
}

function Item({ item, number }: { item: AgendaView; number: number }) {
  const { later, may } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).page;
  const format = useFormat();
  const today = useToday();
  const { carriedFrom, carriedTo, minutes, presenter } = item;
  const canBeCarried = may.carry && item.doneAt === null && carriedTo === null && later.length > 0;
  return (
    <li>
      <b className="num">{number}.</b>
      <div className="grow">
        <span className="t">{item.title}</span>
        <p className="m">{[presenter, minutes !== null && t.minutes(minutes)].filter(Boolean).join(' · ')}</p>
        {carriedFrom && (
          <p className="m">
            <Link to={paths.meeting(carriedFrom.meetingId)}>
              {t.carriedFrom(format.shortDate(carriedFrom.heldOn, today))}
            </Link>
          </p>
        )}
        {carriedTo && (
          <p className="m">
            <Link to={paths.meeting(carriedTo.meetingId)}>
              {t.carriedTo(format.shortDate(carriedTo.heldOn, today))}
            </Link>
          </p>
        )}
        {isOverdueItem(item) && (
          <p className="m">
            <OverdueList />
          </p>
        )}
        {item.summary && <p className="pre-line mt-4">{item.summary}</p>}
        <Attachments files={item.files.map((file) => ({ ...file, to: paths.file(file.id) }))} />
        {canBeCarried && (
          <details className="mt-6 no-print">
            <summary className="small">{t.carry}</summary>
            <PostForm intent="carry" id={`carry-${item.id}`} labels={{ toMeetingId: t.carryTo }}>
              <input type="hidden" name="itemId" value={item.id} />
              <SelectField
                name="toMeetingId"
                label={t.carryTo}
                options={later.map(({ id, title, heldOn }) => ({
                  value: id,
                  label: `${format.shortDate(heldOn, today)}: ${title}`,
                }))}
              />
              <div className="mt-8">
                <SubmitButton tone="secondary" small>
                  {t.carryDo}
                </SubmitButton>
              </div>
            </PostForm>
          </details>
        )}
      </div>
    </li>
  );
}
