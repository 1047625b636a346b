import { useActionData, useLoaderData } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { paths } from '#app/paths.ts';
import type { AgendaView } from '#app/queries/meetings/meeting-record.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { fieldId, isRefusal } from '#app/ui/form-state.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';
import { type TypedEarly, useTypedEarly } from '#app/ui/use-typed-early.ts';
import { DraftOffer } from './draft-offer.tsx';
import { sweepDrafts } from './local-draft.ts';
import type { loader } from './route.tsx';
import { SaveSign } from './save-sign.tsx';
import { type SaveState, useAutosave } from './use-autosave.ts';
import { useDraft } from './use-draft.ts';

interface SummaryProps {
  item: AgendaView;
  onSaving: (state: SaveState) => void;
}

/** What was reported under an item: saved while it is typed, or by its button where scripts do not run. */
export function Summary({ item, onSaving }: SummaryProps) {
  const { may } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const hydrated = useHydrated();
  const early = useTypedEarly(fieldId('summary', 'summary'), item.summary);
  const isStale = useStaleAnswer(item.id);
  if (!may.record) return item.summary ? <p className="pre-line mb-16">{item.summary}</p> : null;
  if (hydrated)
    return <LiveSummary item={item} onSaving={onSaving} early={early} refused={early?.text != null && isStale} />;
  return (
    <PostForm intent="summary" version={item.version} className="mb-16" labels={{ summary: t.summary }}>
      <input type="hidden" name="itemId" value={item.id} />
      <TextArea name="summary" label={t.summary} optional rows={4} defaultValue={item.summary} />
      <SubmitButton tone="secondary" small className="mt-8">
        {t.saveSummary}
      </SubmitButton>
    </PostForm>
  );
}

/** What the sign in the page's head is repeated for, right beside the text. */
const TROUBLE: readonly SaveState['kind'][] = ['offline', 'signed-out', 'conflict', 'refused'];

/** True when a save without scripts was refused because somebody else had saved this item first. */
function useStaleAnswer(itemId: string): boolean {
  const answer: unknown = useActionData();
  if (!isRefusal(answer) || answer.intent !== 'summary' || answer.values.itemId?.[0] !== itemId) return false;
  return answer.problems.some(({ code }) => code === 'stale');
}

interface LiveSummaryProps extends SummaryProps {
  early: TypedEarly | null;
  /** What was typed before the scripts ran met somebody else's text. */
  refused: boolean;
}

function LiveSummary({ item, onSaving, early, refused }: LiveSummaryProps) {
  const { meeting, owner } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText);
  const what = `tom-tat:${item.id}`;
  const [state, setState] = useState<SaveState>({ kind: refused ? 'conflict' : 'idle' });
  const { text, change, save, takeTheirs, keepMine } = useAutosave({
    to: paths.saveMeetingText(meeting.id),
    stored: { itemId: item.id, summary: item.summary, version: item.version },
    owner,
    draft: what,
    undecided: refused,
    onState: (next) => {
      setState(next);
      onSaving(next);
    },
  });
  const { offered, take, drop } = useDraft(owner, what, item.summary);
  useEffect(sweepDrafts, []);
  const box = useRef<HTMLTextAreaElement>(null);
  const came = useRef({ early, change });
  useEffect(() => {
    const { early, change } = came.current;
    if (!early) return;
    if (early.text !== null) change(early.text);
    if (early.caret === null) return;
    box.current?.focus();
    box.current?.setSelectionRange(early.caret, early.caret);
  }, []);
  return (
    <div className="field mb-16">
      <div className="between">
        <label htmlFor="tom-tat">
          <b>{t.summary}</b> <span className="small soft">{t.summaryHint}</span>
        </label>
        {TROUBLE.includes(state.kind) && <SaveSign state={state} onRetry={save} quiet />}
      </div>
      {offered && (
        <DraftOffer
          at={offered.at}
          onUse={() => {
            change(offered.text);
            take();
          }}
          onDrop={drop}
        />
      )}
      <textarea
        ref={box}
        id="tom-tat"
        className="in"
        rows={5}
        maxLength={20_000}
        value={text}
        onChange={(event) => change(event.target.value)}
        onBlur={save}
      />
      {state.kind === 'conflict' && (
        <div className="notice notice-warn mt-8">
          <div className="grow">
            <b>{t.saving.theirs}</b>
            <p className="pre-line">{item.summary}</p>
            <div className="row-wrap mt-6">
              <button type="button" className="btn btn-sm" onClick={takeTheirs}>
                {t.saving.useTheirs}
              </button>
              <button type="button" className="btn btn-sm" onClick={keepMine}>
                {t.saving.keepMine}
              </button>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
