import { useLocation } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Icon, type IconName } from '#app/ui/Icon.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';
import type { SaveState } from './use-autosave.ts';

const LOOKS: Record<SaveState['kind'], { icon: IconName; tone: string }> = {
  idle: { icon: 'check', tone: 't-xong' },
  saved: { icon: 'check', tone: 't-xong' },
  saving: { icon: 'cho', tone: 't-dang' },
  typing: { icon: 'edit', tone: 't-sap' },
  offline: { icon: 'alert', tone: 't-qua' },
  'signed-out': { icon: 'lock', tone: 't-qua' },
  conflict: { icon: 'swap', tone: 't-qua' },
  refused: { icon: 'alert', tone: 't-qua' },
};

interface SaveSignProps {
  state: SaveState;
  onRetry?: () => void;
  /** Said aloud elsewhere on the page. */
  quiet?: boolean;
}

/** Says honestly whether what was typed is kept. */
export function SaveSign({ state, onRetry, quiet = false }: SaveSignProps) {
  const t = useText(liveMeetingText).saving;
  const format = useFormat();
  const { pathname, search } = useLocation();
  const hydrated = useHydrated();
  if (!hydrated) return <span className="small soft">{t.noScript}</span>;
  const words = {
    idle: t.idle,
    typing: t.typing,
    saving: t.saving,
    offline: t.offline,
    'signed-out': t.signedOut,
    conflict: t.conflict,
    saved: state.kind === 'saved' ? t.saved(format.time(state.at)) : '',
    refused: state.kind === 'refused' ? t.refused(state.problem) : '',
  }[state.kind];
  const look = LOOKS[state.kind];
  return (
    <span className="small row save-sign" role={quiet ? undefined : 'status'}>
      <span className={look.tone}>
        <Icon name={look.icon} small />
      </span>
      <span className={look.tone === 't-qua' ? 't-qua' : 'soft'}>{words}</span>
      {state.kind === 'offline' && onRetry && (
        <button type="button" className="btn btn-quiet btn-sm" onClick={onRetry}>
          {t.retry}
        </button>
      )}
      {state.kind === 'signed-out' && (
        <a className="btn btn-quiet btn-sm" href={paths.signIn(pathname + search)} target="_blank" rel="noreferrer">
          {t.signIn}
        </a>
      )}
    </span>
  );
}
