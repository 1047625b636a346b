import { useFormat, useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Notice } from '#app/ui/Notice.tsx';

interface DraftOfferProps {
  /** When it was typed, in milliseconds since 1970. */
  at: number;
  onUse: () => void;
  onDrop: () => void;
}

/** Offers back what was typed on this computer and never saved. */
export function DraftOffer({ at, onUse, onDrop }: DraftOfferProps) {
  const t = useText(liveMeetingText).draft;
  const format = useFormat();
  return (
    <Notice
      tone="warn"
      role="status"
      className="mt-8"
      action={
        <span className="row g-4">
          <button type="button" className="btn btn-sm" onClick={onUse}>
            {t.use}
          </button>
          <button type="button" className="btn btn-quiet btn-sm" onClick={onDrop}>
            {t.drop}
          </button>
        </span>
      }
    >
      {t.found(format.time(new Date(at)))}
    </Notice>
  );
}
