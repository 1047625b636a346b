import { Link } from '@remix-run/react';
import { DELAY_CAUSES } from '#app/domain/delay.ts';
import { MAX_UPLOAD_BYTES, UPLOAD_ENDINGS } from '#app/domain/upload.ts';
import { paths } from '#app/paths.ts';
import type { OwnPoint } from '#app/queries/directives/own-points.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { repliesText } from '#app/text/replies.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { Card } from '#app/ui/Card.tsx';
import { DueDate } from '#app/ui/DueDate.tsx';
import { FileField } from '#app/ui/FileField.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { StatusIcon } from '#app/ui/StatusBadge.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';

/** One point of the unit: what it asks, how it stands, what was said, and the field for the answer. `row` numbers the answers of the form. */
export function PointAnswer({ point, row }: { point: OwnPoint; row: number }) {
  const t = useText(repliesText);
  const format = useFormat();
  const today = useToday();
  const { last } = point;
  return (
    <Card
      title={t.point(point.position)}
      icon={<StatusIcon status={point.status} />}
      count={point.isAnswered ? t.answered : <b className="t-sap">{t.unanswered}</b>}
      action={<DueDate due={point.dueOn} status={point.status} words={point.duePhrase} inline />}
    >
      <p className="mb-12">{point.text}</p>
      {last && (
        <div className="mb-12">
          <p className="small soft">
            {t.last(format.shortDate(last.reportedOn, today), format.percent(last.percent, 0))}
          </p>
          {last.text && <blockquote className="quote">{last.text}</blockquote>}
        </div>
      )}
      {point.mayAnswer && <AnswerFields point={point} row={row} />}
      <p className="small mt-8">
        <Link to={paths.task(point.taskId)}>
          {t.toTask}
          <span className="vh"> {t.point(point.position)}</span>
        </Link>
      </p>
    </Card>
  );
}

function AnswerFields({ point, row }: { point: OwnPoint; row: number }) {
  const t = useText(repliesText);
  const { cause } = useText(taskTurnsText);
  const format = useFormat();
  const name = (field: string) => `points[${row}].${field}`;
  return (
    <>
      <input type="hidden" name={name('taskId')} value={point.taskId} />
      <input type="hidden" name={name('version')} value={point.version} />
      <TextArea
        name={name('text')}
        label={point.isAnswered ? t.textAgain : t.text}
        optional
        rows={3}
        maxLength={5000}
      />
      <div className="row-fields rows-two">
        <TextField
          name={name('percent')}
          label={t.percent}
          hint={t.percentHint(format.percent(point.percent, 0))}
          optional
          inputMode="numeric"
        />
        {point.status === 'qua' && (
          <SelectField
            name={name('cause')}
            label={t.cause}
            blank={t.chooseCause}
            optional={point.delayCause !== null}
            options={DELAY_CAUSES.map((value) => ({ value, label: cause[value] }))}
          />
        )}
      </div>
      <FileField
        name={name('files')}
        label={t.files}
        optional
        multiple
        accept={UPLOAD_ENDINGS}
        maxSize={MAX_UPLOAD_BYTES}
      />
    </>
  );
}
