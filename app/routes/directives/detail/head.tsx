import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { directivesText } from '#app/text/directives.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { secretText } from '#app/text/secret.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PrintButton } from '../print-button.tsx';
import { DirectiveStatusBadge } from '../status-badge.tsx';
import type { loader } from './route.tsx';

/** Name, day and source of a directive, and what is most often done with it. */
export function DirectiveHead() {
  const { directive } = useLoaderData<typeof loader>();
  const secret = useText(secretText);
  const t = useText(directivesText);
  const { directiveKind } = useText(statusLabelsText);
  const kind = directiveKind[directive.kind];
  const name = directive.numberText === null ? kind : t.named(kind, directive.numberText);
  const isDraft = directive.status === 'draft' || directive.status === 'signed';
  return (
    <PageHeader
      crumbs={[
        { label: t.title, to: paths.directives() },
        { label: kind, to: paths.directives({ loai: directive.kind }) },
        { label: directive.numberText ?? (isDraft ? t.draftOf(kind.toLocaleLowerCase('vi')) : kind) },
      ]}
      title={`${isDraft ? t.draftOf(kind.toLocaleLowerCase('vi')) : name}: ${directive.subject}`}
      sub={<Source />}
      actions={<HeadActs />}
    >
      {(directive.status !== 'issued' || directive.isSecondHand || directive.isSecret) && (
        <>
          <DirectiveStatusBadge status={directive.status} kind={directive.kind} />
          {directive.isSecret && (
            <span className="tag" title={secret.tagHint}>
              {secret.tag}
            </span>
          )}
          {directive.isSecondHand && (
            <span className="tag" title={t.secondHandHint}>
              {t.secondHand}
            </span>
          )}
        </>
      )}
    </PageHeader>
  );
}

/** The line under the title: when, whose, who follows up, and where it comes from. */
function Source() {
  const { directive, issuer, monitor, meeting, committee } = useLoaderData<typeof loader>();
  const t = useText(directivesText).page;
  const format = useFormat();
  const { direction, issuedOn, signedOn, receivedOn } = directive;
  const day = issuedOn && format.date(issuedOn);
  const parts = [
    day && (direction === 'oral' ? t.spokenOn(day) : direction === 'incoming' ? t.dated(day) : t.issuedOn(day)),
    direction === 'outgoing' && signedOn && signedOn !== issuedOn && t.signedOn(format.date(signedOn)),
    receivedOn && t.receivedOn(format.date(receivedOn)),
    directive.author || (directive.signerName && t.signer(directive.signerName, directive.signerTitle)),
    monitor && t.monitors(monitor),
    committee ?? issuer,
  ].filter(Boolean);
  return (
    <>
      {parts.join(' · ')}
      {meeting && (
        <>
          {parts.length > 0 && ' · '}
          {t.meeting} <Link to={paths.meeting(meeting.id)}>{meeting.title}</Link>
        </>
      )}
    </>
  );
}

function HeadActs() {
  const { directive, acts, view, matrix } = useLoaderData<typeof loader>();
  const t = useText(directivesText).page;
  const late = matrix.tasks.filter(({ status }) => status === 'qua').length;
  const isDraft = directive.status === 'draft' || directive.status === 'signed';
  return (
    <>
      {acts.download && (
        <a className="btn btn-sm" href={paths.directiveDocument(directive.id)} download>
          <Icon name="word" small />
          {isDraft ? t.downloadDraft : t.download}
        </a>
      )}
      {view === 'matrix' && matrix.tasks.length > 0 && <PrintButton label={t.printTable} />}
      {acts.edit && (
        <Link className="btn btn-sm" to={paths.editDirective(directive.id)}>
          <Icon name="edit" small />
          {t.edit}
        </Link>
      )}
      {acts.issue && (
        <Link className="btn btn-sm btn-1" to={paths.issueDirective(directive.id)}>
          {directive.direction === 'outgoing' ? t.issue : t.assign}
        </Link>
      )}
      {acts.urge && late > 0 && (
        <Link className="btn btn-sm btn-1" to={paths.tasks({ vb: directive.id, tt: 'qua' })}>
          <Icon name="urge" small />
          {t.seeOverdue(late)}
        </Link>
      )}
    </>
  );
}
