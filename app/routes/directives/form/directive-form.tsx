import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { type DirectiveKind, directionOf } from '#app/domain/directive.ts';
import type { DirectiveChoices } from '#app/queries/directives/directive-form.ts';
import type { StoredPoint } from '#app/queries/directives/draft-facts.ts';
import { commonText } from '#app/text/common.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { Card } from '#app/ui/Card.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { PointRows } from './point-rows.tsx';
import { addresseeGroups } from './unit-groups.ts';
import { useFieldLabels } from './use-field-labels.ts';

interface DirectiveFormProps {
  kind: DirectiveKind;
  choices: DirectiveChoices;
  points: readonly StoredPoint[];
  makes?: string;
  version?: number;
  /** Hidden fields: id, kind and People's Committee of a new directive. */
  hidden?: Readonly<Record<string, string>>;
  backTo: string;
  /** What saving is called, where a page saves several kinds. */
  intent?: string;
  /** The fields of this kind of directive. */
  children: ReactNode;
}

/** The form a directive is drafted with: the paper at the left, its tasks at the right. */
export function DirectiveForm(props: DirectiveFormProps) {
  const { choices, intent = 'save' } = props;
  const t = useText(directiveFormText);
  const words = useText(commonText);
  const { unitLevel } = useText(labelsText);
  const labels = useFieldLabels(props.kind);
  return (
    <PostForm intent={['save', intent, `${intent}-and-issue`]} id="save" version={props.version} labels={labels}>
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* Enter in a field presses the first button: it must be the one that saves. */}
      <button type="submit" name="intent" value={intent} className="vh" tabIndex={-1} aria-hidden="true">
        {t.save}
      </button>
      <div className="cols cols-2">
        <Card title={t.paper}>
          <div className="draft-fields">{props.children}</div>
        </Card>
        <PointRows
          stored={props.points}
          addressees={addresseeGroups(choices, t, unitLevel)}
          units={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
          makes={props.makes}
        />
      </div>
      <div className="row-wrap mt-16">
        <SubmitButton intent={intent}>{t.save}</SubmitButton>
        <SubmitButton intent={`${intent}-and-issue`} tone="secondary">
          {directionOf(props.kind) === 'outgoing' ? t.saveAndIssue : t.saveAndAssign}
        </SubmitButton>
        <Link className="btn btn-quiet" to={props.backTo}>
          {words.cancel}
        </Link>
      </div>
    </PostForm>
  );
}
