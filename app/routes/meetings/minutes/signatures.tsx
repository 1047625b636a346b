import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useFormat, useText } from '#app/text/index.ts';
import { minutesText } from '#app/text/minutes.ts';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import type { loader } from './route.tsx';

/** Who has signed, who is to sign, and the way back. */
export function Signatures() {
  const { meeting, may } = useLoaderData<typeof loader>();
  const t = useText(minutesText);
  return (
    <div>
      <Card title={t.signatures}>
        <Signature
          role={t.secretary}
          name={meeting.secretaryName}
          signedAt={meeting.secretarySignedAt}
          button={may.signAsSecretary && { intent: 'sign-secretary', label: t.signAsSecretary }}
        />
        <Signature
          role={t.chair}
          name={meeting.chairName}
          signedAt={meeting.chairSignedAt}
          button={may.signAsChair && { intent: 'sign-chair', label: t.signAsChair }}
        />
      </Card>
      {may.reopen && (
        <details className="panel panel-body no-print">
          <summary>{t.reopen}</summary>
          <p className="small soft mt-8">{t.reopenHint}</p>
          <PostForm intent="reopen" version={meeting.version} labels={{ reason: t.reopenReason }}>
            <TextArea name="reason" label={t.reopenReason} rows={2} maxLength={1000} />
            <div className="mt-12">
              <SubmitButton tone="danger">{t.reopen}</SubmitButton>
            </div>
          </PostForm>
        </details>
      )}
    </div>
  );
}

interface SignatureProps {
  role: ReactNode;
  name: string | null;
  signedAt: Date | null;
  button: { intent: string; label: string } | false;
}

function Signature({ role, name, signedAt, button }: SignatureProps) {
  const { meeting } = useLoaderData<typeof loader>();
  const t = useText(minutesText);
  const format = useFormat();
  return (
    <div className="signature">
      <p>
        <b>{role}</b>
      </p>
      {signedAt ? (
        <p className="row g-4">
          <span className="t-xong">
            <Icon name="xong" small />
          </span>
          {t.signedBy(name ?? '', format.dateTime(signedAt))}
        </p>
      ) : (
        <p className="soft">{name ? t.waitsFor(name) : t.nobodyNamed}</p>
      )}
      {button && (
        <PostForm intent={button.intent} version={meeting.version} className="mt-8">
          <p className="small soft mb-6">{t.signHint}</p>
          <SubmitButton>{button.label}</SubmitButton>
        </PostForm>
      )}
    </div>
  );
}
