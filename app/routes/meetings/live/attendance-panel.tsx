import { useLoaderData } from '@remix-run/react';
import { type Attendance, countAttendance } from '#app/domain/meeting.ts';
import type { ParticipantView } from '#app/queries/meetings/meeting-record.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { ATTENDANCE_LOOKS } from '../attendance-looks.ts';
import type { loader } from './route.tsx';

/** Those to look after first: missing, not spoken of yet, substituted; those present last. */
const ORDER: readonly Attendance[] = ['absent', 'invited', 'excused', 'substitute', 'present'];

const PRESENT_SHOWN = 8;

/** One tap for who is here; everything else opens under the name. */
export function AttendancePanel() {
  const { participants, may } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const count = countAttendance(participants.map(({ attendance }) => attendance));
  const waiting = participants.filter(({ attendance }) => attendance === 'invited').length;
  // Those who are here need no more looking at: a few of them, the rest folded away.
  const shown = participants.length - count.present + PRESENT_SHOWN;
  const sorted = ORDER.flatMap((one) => participants.filter(({ attendance }) => attendance === one));
  return (
    <Card
      title={t.attendance}
      padded={false}
      action={<span className="small soft num">{t.attendanceCount(count.present, count.invited)}</span>}
    >
      {may.record && waiting > 0 && (
        <PostForm intent="rest-present" className="panel-body strip" keepScroll>
          <SubmitButton tone="secondary" small>
            {t.restPresent(waiting)}
          </SubmitButton>
        </PostForm>
      )}
      <ul className="att">
        {sorted.slice(0, shown).map((one) => (
          <Person key={one.id} person={one} />
        ))}
      </ul>
      {sorted.length > shown && (
        <details>
          <summary className="panel-foot small">{t.seeAll(sorted.length)}</summary>
          <ul className="att">
            {sorted.slice(shown).map((one) => (
              <Person key={one.id} person={one} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function Person({ person }: { person: ParticipantView }) {
  const { may } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const { attendance } = person;
  const look = ATTENDANCE_LOOKS[attendance];
  const isHere = attendance === 'present';
  const said =
    attendance === 'substitute'
      ? t.substitutedBy(person.substituteTitle || person.substituteName)
      : attendance === 'excused' && person.absenceReason
        ? t.excusedFor(person.absenceReason)
        : t.said[attendance];
  return (
    <li className={attendance === 'absent' ? 'bg-qua att-row' : 'att-row'}>
      <span className={`t-${look.tone}`}>
        <Icon name={look.icon} />
      </span>
      <span className="grow">
        {isHere ? person.name : <b>{person.name}</b>}
        {isHere || attendance === 'invited' ? (
          <span className="vh"> {said}</span>
        ) : (
          <span className="d-block">{said}</span>
        )}
      </span>
      {may.record && !isHere && attendance !== 'substitute' && <Mark person={person} as="present" />}
      {/* A mark that was set closes what was opened to set it. */}
      {may.record && <More key={person.version} person={person} />}
    </li>
  );
}

function Mark({ person, as }: { person: ParticipantView; as: Attendance }) {
  const t = useText(liveMeetingText);
  return (
    <PostForm intent="attendance" version={person.version} id={`${as}-${person.id}`} keepScroll>
      <input type="hidden" name="participantId" value={person.id} />
      <input type="hidden" name="attendance" value={as} />
      <button type="submit" className="btn btn-sm">
        {t.mark[as]}
        <span className="vh"> {person.name}</span>
      </button>
    </PostForm>
  );
}

/** Absence with or without leave, a substitute by name, or taking the mark back. */
function More({ person }: { person: ParticipantView }) {
  const t = useText(liveMeetingText);
  const hidden = (
    <>
      <input type="hidden" name="participantId" value={person.id} />
      <input type="hidden" name="version" value={person.version} />
    </>
  );
  return (
    <details className="att-more">
      <summary className="btn btn-icon" aria-label={t.other(person.name)}>
        <Icon name="more" />
      </summary>
      <div className="att-form">
        <div className="row-wrap">
          {(['absent', 'invited'] as const).map((as) => (
            <Mark key={as} person={person} as={as} />
          ))}
        </div>
        <PostForm intent="attendance" id={`excused-${person.id}`} keepScroll>
          {hidden}
          <input type="hidden" name="attendance" value="excused" />
          <TextField name="absenceReason" label={t.absenceReason} optional small defaultValue={person.absenceReason} />
          <SubmitButton tone="secondary" small className="mt-6">
            {t.mark.excused}
          </SubmitButton>
        </PostForm>
        <PostForm
          intent="attendance"
          id={`substitute-${person.id}`}
          keepScroll
          labels={{ substituteName: t.substituteName }}
        >
          {hidden}
          <input type="hidden" name="attendance" value="substitute" />
          <TextField name="substituteName" label={t.substituteName} small defaultValue={person.substituteName} />
          <TextField
            name="substituteTitle"
            label={t.substituteTitle}
            optional
            small
            defaultValue={person.substituteTitle}
          />
          <SubmitButton tone="secondary" small className="mt-6">
            {t.mark.substitute}
          </SubmitButton>
        </PostForm>
      </div>
    </details>
  );
}
