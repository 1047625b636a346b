import { useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { WordPaper } from '#app/queries/meetings/word-papers.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import type { loader } from './route.tsx';

/** Invitation and minutes as Word files: drafts, or numbered and frozen. */
export function WordPapers() {
  const { word } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).page;
  if (word.length === 0) return null;
  return (
    <Card title={t.documents}>
      <ul className="stack-sm">
        {word.map((paper) => (
          <li key={paper.type}>
            <Paper paper={paper} />
          </li>
        ))}
      </ul>
      {word.some(({ numberText }) => numberText === null) && <p className="small soft mt-8">{t.wordHint}</p>}
    </Card>
  );
}

function Paper({ paper }: { paper: WordPaper }) {
  const { meeting } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).page;
  const format = useFormat();
  const today = useToday();
  return (
    <>
      <a className="file" href={paths.meetingDocument(meeting.id, paper.type)} download>
        <Icon name="word" small />
        {t.word[paper.type]}
      </a>
      {paper.numberText && paper.issuedOn && (
        <span className="small">
          {' '}
          <b>{paper.numberText}</b> <span className="soft">{t.paperOn(format.shortDate(paper.issuedOn, today))}</span>
        </span>
      )}
      {paper.mayNumber && (
        <details className="mt-6 no-print">
          <summary className="small">{t.number}</summary>
          <PostForm
            intent="number"
            id={`number-${paper.type}`}
            labels={{ issuedOn: t.issuedOn, fixedNumber: t.fixedNumber }}
          >
            <input type="hidden" name="type" value={paper.type} />
            <DateField name="issuedOn" label={t.issuedOn} defaultValue={today} small />
            <TextField
              name="fixedNumber"
              label={t.fixedNumber}
              hint={t.fixedNumberHint}
              optional
              inputMode="numeric"
              small
              inputClassName="maxw-220"
            />
            <div className="mt-8">
              <SubmitButton tone="secondary" small>
                {t.numberDo}
              </SubmitButton>
            </div>
          </PostForm>
        </details>
      )}
    </>
  );
}
