import { useLoaderData } from '@remix-run/react';
import { useText } from '#app/text/index.ts';
import { staffText } from '#app/text/staff.ts';
import { Card } from '#app/ui/Card.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import type { loader } from './route.tsx';
import { TaskLine } from './task-line.tsx';

/** What nobody has, first on the page; the head gives it to somebody without leaving it. */
export function Unassigned() {
  const { unassigned, people, mayAssign } = useLoaderData<typeof loader>();
  const t = useText(staffText);
  if (unassigned.length === 0) return <p className="sub mb-12">{t.allAssigned}</p>;
  return (
    <Card title={t.unassigned} count={unassigned.length} padded={false}>
      <ul className="list">
        {unassigned.map((task) => (
          <TaskLine key={task.id} task={task}>
            {mayAssign && people.length > 0 && (
              <PostForm
                intent="assign"
                id={`assign-${task.id}`}
                version={task.version}
                hidden={{ taskId: task.id }}
                labels={{ personId: t.officer }}
                className="row-wrap mt-8"
                keepScroll
              >
                <SelectField
                  name="personId"
                  label={t.officerOf(task.title)}
                  hideLabel
                  blank={t.choose}
                  small
                  className="m-0"
                  options={people.map(({ id, name, title }) => ({ value: id, label: `${name} (${title})` }))}
                />
                <SubmitButton small tone="secondary">
                  {t.assign}
                </SubmitButton>
              </PostForm>
            )}
          </TaskLine>
        ))}
      </ul>
    </Card>
  );
}
