import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ParticipantView } from '#app/queries/meetings/meeting-record.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { minutesText } from '#app/text/minutes.ts';
import { useConclusionSentence } from './conclusion-sentence.ts';
import type { loader } from './route.tsx';

/** The minutes as they will read; the Word file gives them their official form. */
export function MinutesSheet() {
  const { meeting, agenda, participants, opinions, conclusions } = useLoaderData<typeof loader>();
  const t = useText(minutesText);
  const format = useFormat();
  const sentence = useConclusionSentence();
  const present = participants.filter(({ attendance }) => attendance === 'present' || attendance === 'substitute');
  const absent = participants.filter(({ attendance }) => attendance === 'absent' || attendance === 'excused');
  const withTitle = (name: string | null, title: string) => [name, title].filter(Boolean).join(', ');
  const beganAt = meeting.startedAt && format.dayOf(meeting.startedAt) === meeting.heldOn ? meeting.startedAt : null;
  return (
    <section className="panel desk" aria-label={t.preview}>
      <article className="sheet">
        <h2 className="c">{meeting.title}</h2>
        <p>
          {t.time}: {t.timeText(format.time(beganAt ?? meeting.startsAt), format.longDate(meeting.heldOn))}.
        </p>
        {meeting.place && (
          <p>
            {t.place}: {meeting.place}.
          </p>
        )}
        <p>
          {t.present} ({t.counted(present.length, participants.length)}):{' '}
          {present.map((one) => personLine(one, t)).join('; ') || t.noneRecorded}.
        </p>
        {absent.length > 0 && (
          <p>
            {t.absent}: {absent.map((one) => absenceLine(one, t)).join('; ')}.
          </p>
        )}
        <p>
          {t.chair}: {withTitle(meeting.chairName, meeting.chairTitle) || t.noneRecorded}.
        </p>
        <p>
          {t.secretary}: {meeting.secretaryName ?? t.noneRecorded}.
        </p>
        <Part title={t.reports}>
          {agenda.length === 0 && <p>{t.nothing}</p>}
          {agenda.map((item, place) => (
            <div key={item.id}>
              <p>
                {place + 1}. {item.title}
                {item.presenter && ` (${item.presenter})`}
              </p>
              {item.summary && <p className="pre-line">{item.summary}</p>}
            </div>
          ))}
        </Part>
        <Part title={t.opinions}>
          {opinions.length === 0 && <p>{t.nothing}</p>}
          {opinions.map((opinion) => (
            <p key={opinion.id} className="pre-line">
              {opinion.speaker}
              {opinion.unit && ` (${opinion.unit})`}: {opinion.text}
            </p>
          ))}
        </Part>
        <Part title={t.conclusions} id="ket-luan">
          {conclusions.length === 0 && <p>{t.nothing}</p>}
          {conclusions.map((conclusion, place) => (
            <p key={conclusion.id}>
              {place + 1}. {sentence(conclusion)}
            </p>
          ))}
        </Part>
        <p>
          {meeting.endedAt
            ? t.end(format.time(meeting.endedAt), format.longDate(format.dayOf(meeting.endedAt)))
            : t.notYetEnded}
        </p>
      </article>
    </section>
  );
}

function Part({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <>
      <h2 id={id}>{title}</h2>
      {children}
    </>
  );
}

type Words = (typeof minutesText)['vi'];

const personLine = (one: ParticipantView, t: Words): string =>
  one.attendance === 'substitute'
    ? t.substituteFor(one.substituteName, one.substituteTitle, one.name)
    : [one.name, one.title].filter(Boolean).join(', ');

const absenceLine = (one: ParticipantView, t: Words): string =>
  t.withReason(
    [one.name, one.title].filter(Boolean).join(', '),
    one.absenceReason || (one.attendance === 'excused' ? t.excused : t.noReason),
  );
