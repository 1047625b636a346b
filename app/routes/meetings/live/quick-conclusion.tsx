import { Link, useLoaderData } from '@remix-run/react';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { paths } from '#app/paths.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { FieldProblem } from '#app/ui/Field.tsx';
import { useField } from '#app/ui/form-state.tsx';
import { Kbd } from '#app/ui/Kbd.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';
import { useTypedEarly } from '#app/ui/use-typed-early.ts';
import { DraftOffer } from './draft-offer.tsx';
import type { loader } from './route.tsx';
import { Understood } from './understood.tsx';
import { useDraft } from './use-draft.ts';

/** One line makes one conclusion; Enter records it and leaves the line free for the next. */
export function QuickConclusion() {
  const { itemId } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  return (
    <PostForm intent={['conclude']} id="conclude" className="quick" keepScroll labels={{ line: t.line }}>
      <input type="hidden" name="agendaItemId" value={itemId ?? ''} />
      <Line />
    </PostForm>
  );
}

function Line() {
  const { meeting, agenda, itemId, conclusions, addressees, ids, owner, line: asked } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const { id, problem, typed } = useField('line');
  const [line, setLine] = useState(typed?.[0] ?? asked);
  const [formId, setFormId] = useState(ids.conclusion);
  const box = useRef<HTMLTextAreaElement>(null);
  const hydrated = useHydrated();
  const early = useTypedEarly(id, line);
  const draft = useDraft(owner, `ket-luan:${meeting.id}`, line);
  const place = agenda.findIndex((item) => item.id === itemId);

  // Recorded once it stands in the list: only then is the line free for the next.
  const isRecorded = conclusions.some((conclusion) => conclusion.id === formId);
  useEffect(() => {
    if (!isRecorded) return;
    setLine('');
    setFormId(ids.conclusion);
    draft.drop();
    box.current?.focus();
  }, [isRecorded, ids.conclusion, draft.drop]);

  const { keep } = draft;
  const type = useCallback(
    (next: string) => {
      setLine(next);
      keep(next);
    },
    [keep],
  );
  const earlyText = early?.text ?? null;
  useEffect(() => {
    if (earlyText !== null) type(earlyText);
  }, [earlyText, type]);
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const save = event.currentTarget.form?.querySelector<HTMLButtonElement>('button[value="conclude"]');
    if (line.trim() !== '') event.currentTarget.form?.requestSubmit(save);
  };
  return (
    <>
      <input type="hidden" name="id" value={formId} />
      <div className="between mb-6">
        <label htmlFor={id}>
          <b>{t.newConclusion(conclusions.length + 1)}</b>{' '}
          {place >= 0 && <span className="soft small">{t.ofItem(place + 1)}</span>}
        </label>
        {hydrated && <span className="small soft">{t.oneLine}</span>}
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <textarea
        ref={box}
        className="in"
        id={id}
        name="line"
        rows={2}
        maxLength={4000}
        aria-describedby={`hieu${problem ? ` ${id}-problem` : ''}`}
        aria-invalid={problem ? true : undefined}
        value={line}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKey}
      />
      {draft.offered && (
        <DraftOffer
          at={draft.offered.at}
          onUse={() => {
            type(draft.offered?.text ?? '');
            draft.take();
            box.current?.focus();
          }}
          onDrop={draft.drop}
        />
      )}
      {line.trim() === '' ? (
        <p className="understood soft" id="hieu">
          {t.lineExample}
        </p>
      ) : (
        <Understood id="hieu" line={line} addressees={addressees} day={meeting.heldOn} />
      )}
      <div className="between mt-12 fx-wrap">
        {hydrated ? <Keys /> : <span />}
        <span className="row-wrap">
          {!hydrated && (
            <button type="submit" className="btn btn-sm" formMethod="get">
              {t.showUnderstood}
            </button>
          )}
          <Link className="btn btn-sm" to={paths.newConclusion(meeting.id, { 'noi-dung': itemId })}>
            {t.fullForm}
          </Link>
          <SubmitButton intent="conclude" small>
            {t.save}
          </SubmitButton>
        </span>
      </div>
    </>
  );
}

function Keys() {
  const t = useText(liveMeetingText).keys;
  const keys: [readonly string[], string][] = [
    [['@'], t.lead],
    [['+'], t.coordinating],
    [['>'], t.due],
    [['Enter'], t.save],
    [['Alt', '↓'], t.next],
  ];
  return (
    <div className="keys only-wide">
      {keys.map(([caps, words]) => (
        <span key={words} className="row g-4">
          <Kbd keys={caps} /> {words}
        </span>
      ))}
    </div>
  );
}
