import { Link, useLoaderData } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { paths } from '#app/paths.ts';
import type { OpinionView } from '#app/queries/meetings/meeting-record.ts';
import { commonText } from '#app/text/common.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import type { loader } from './route.tsx';

/** Who said what to the item on the page. */
export function Opinions() {
  const { opinions, itemId, may, ids, editOpinionId, participants } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const here = opinions.filter(({ agendaItemId }) => agendaItemId === itemId || agendaItemId === null);
  // A fresh form once the last opinion stands in the list, the same one while it is still being written.
  const [formId, setFormId] = useState(ids.opinion);
  const isRecorded = opinions.some(({ id }) => id === formId);
  useEffect(() => {
    if (isRecorded) setFormId(ids.opinion);
  }, [isRecorded, ids.opinion]);
  return (
    <section aria-label={t.opinions}>
      <h3>
        {t.opinions} <span className="cnt">{here.length}</span>
      </h3>
      {here.length === 0 && <p className="small soft">{t.noOpinions}</p>}
      <ul className="opinions">
        {here.map((opinion) => (
          <li key={opinion.id}>
            {opinion.id === editOpinionId && may.record ? (
              <EditOpinion opinion={opinion} />
            ) : (
              <Opinion opinion={opinion} />
            )}
          </li>
        ))}
      </ul>
      <datalist id="nguoi-du">
        {participants.map((one) => (
          <option key={one.id} value={one.substituteName || one.name} />
        ))}
      </datalist>
      {may.record && (
        <PostForm
          key={formId}
          intent="opinion"
          keepScroll
          className="mt-12"
          labels={{ speaker: t.speaker, text: t.opinion }}
        >
          <input type="hidden" name="id" value={formId} />
          <input type="hidden" name="agendaItemId" value={itemId ?? ''} />
          <OpinionFields />
          <SubmitButton tone="secondary" small className="mt-8">
            {t.addOpinion}
          </SubmitButton>
        </PostForm>
      )}
    </section>
  );
}

function OpinionFields({ opinion }: { opinion?: OpinionView }) {
  const t = useText(liveMeetingText);
  return (
    <div className="row-fields rows-opinion">
      <TextField name="speaker" label={t.speaker} list="nguoi-du" small defaultValue={opinion?.speaker} />
      <TextArea name="text" label={t.opinion} rows={2} defaultValue={opinion?.text} />
    </div>
  );
}

function Opinion({ opinion }: { opinion: OpinionView }) {
  const { meeting, may, itemId } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  return (
    <div className="between ai-start">
      <p className="pre-line">
        <b>{opinion.speaker}</b>
        {opinion.unit && <span className="soft"> ({opinion.unit})</span>}: {opinion.text}
      </p>
      {may.record && (
        <span className="row g-4">
          <Link
            className="btn btn-icon"
            to={paths.liveMeeting(meeting.id, { 'noi-dung': itemId, 'y-kien': opinion.id })}
            preventScrollReset
            aria-label={t.editOpinion(opinion.speaker)}
          >
            <Icon name="edit" />
          </Link>
          <PostForm intent="remove-opinion" version={opinion.version} id={`remove-${opinion.id}`} keepScroll>
            <input type="hidden" name="opinionId" value={opinion.id} />
            <button type="submit" className="btn btn-icon" aria-label={t.removeOpinion(opinion.speaker)}>
              <Icon name="x" />
            </button>
          </PostForm>
        </span>
      )}
    </div>
  );
}

function EditOpinion({ opinion }: { opinion: OpinionView }) {
  const { meeting, itemId } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const words = useText(commonText);
  return (
    <PostForm
      intent="edit-opinion"
      version={opinion.version}
      keepScroll
      labels={{ speaker: t.speaker, text: t.opinion }}
    >
      <input type="hidden" name="opinionId" value={opinion.id} />
      <input type="hidden" name="agendaItemId" value={opinion.agendaItemId ?? ''} />
      <input type="hidden" name="unitId" value={opinion.unitId ?? ''} />
      <OpinionFields opinion={opinion} />
      <div className="row-wrap mt-8">
        <SubmitButton tone="secondary" small>
          {t.saveOpinion}
        </SubmitButton>
        <Link className="btn btn-sm btn-quiet" to={paths.liveMeeting(meeting.id, { 'noi-dung': itemId })}>
          {words.cancel}
        </Link>
      </div>
    </PostForm>
  );
}
