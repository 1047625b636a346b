import { paths } from '#app/paths.ts';
import { useText } from '#app/text/index.ts';
import { mailLinksText } from '#app/text/mail-links.ts';
import { BarePage } from '#app/ui/BarePage.tsx';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';

interface EndingProps {
  title: string;
  text: string;
  /** The task the ordinary way in leads to. */
  taskId: string | null;
  tone?: 'ok';
}

/** A link that has done its work, or can do none: what is true, and the ordinary way in. */
export function Ending({ title, text, taskId, tone }: EndingProps) {
  const t = useText(mailLinksText);
  return (
    <BarePage>
      <Card label={title}>
        <h1 className="row g-8 mb-8">
          <Icon name={tone === 'ok' ? 'check' : 'info'} />
          {title}
        </h1>
        <p className="mb-18">{text}</p>
        <a className="btn btn-1" href={taskId ? paths.signIn(paths.task(taskId)) : paths.signIn()}>
          {taskId ? t.signInToTask : t.signInOnly}
        </a>
      </Card>
    </BarePage>
  );
}
