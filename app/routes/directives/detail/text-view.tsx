import { useLoaderData } from '@remix-run/react';
import type { PaperText } from '#app/documents/papers/paper-text.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import type { loader } from './route.tsx';
import { Scans } from './scans.tsx';
import { SourceText } from './source-text.tsx';

/** The paper to read: as it was issued, or as the draft stands. What came from elsewhere is shown by its points. */
export function TextView() {
  const { paper } = useLoaderData<typeof loader>();
  const t = useText(directivesText).text;
  if (!paper) return <SourceText />;
  return (
    <>
      <Scans />
      <section className="panel desk" aria-label={t.label}>
        <article className="sheet" lang="vi">
          <Head paper={paper} />
          {paper.title && (
            <p className="c mb-12">
              <b>{paper.title}</b>
              <br />
              <b>{paper.subject}</b>
            </p>
          )}
          {paper.addressees.length > 0 && (
            <p className="c ni">
              {t.addressees} {paper.addressees.join('; ')}.
            </p>
          )}
          {paper.lines.map(({ place, kind, text }) =>
            kind === 'heading' ? <h2 key={place}>{text}</h2> : <p key={place}>{text}</p>,
          )}
          <Foot paper={paper} />
        </article>
      </section>
    </>
  );
}

function Head({ paper }: { paper: PaperText }) {
  const t = useText(directivesText).text;
  return (
    <div className="hd">
      <div>
        {paper.superior && <p>{paper.superior}</p>}
        {paper.issuer.map((line) => (
          <p key={line}>
            <b>{line}</b>
          </p>
        ))}
        <div className="rule" />
        <p>
          {t.number} {paper.number}
        </p>
        {!paper.title && <p className="mt-4">{paper.subject}</p>}
        {paper.urgency && <p className="urgency">{paper.urgency}</p>}
      </div>
      <div>
        {paper.nation.map((line) => (
          <p key={line}>
            <b>{line}</b>
          </p>
        ))}
        <div className="rule rule-2" />
        <p>
          <i>{paper.placeAndDate}</i>
        </p>
      </div>
    </div>
  );
}

function Foot({ paper }: { paper: PaperText }) {
  const t = useText(directivesText).text;
  const { signature } = paper;
  return (
    <div className="sig">
      <div>
        <p>
          <b>
            <i>{t.recipients}</i>
          </b>
        </p>
        {paper.recipients.map((line) => (
          <p key={line}>- {line};</p>
        ))}
        <p>- {t.archive(paper.archive)}.</p>
      </div>
      <div>
        {[...signature.authority, signature.postAboveName, signature.name].map(
          (line) =>
            line && (
              <p key={line}>
                <b>{line}</b>
              </p>
            ),
        )}
      </div>
    </div>
  );
}
