import { Link } from '@remix-run/react';
import type { MeetingChoices } from '#app/queries/meetings/meeting-form.ts';
import type { ParticipantView } from '#app/queries/meetings/meeting-record.ts';
import { commonText } from '#app/text/common.ts';
import { useText } from '#app/text/index.ts';
import { meetingFormText } from '#app/text/meeting-form.ts';
import { Card } from '#app/ui/Card.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { type AgendaCells, AgendaRows } from './agenda-rows.tsx';
import { General, type GeneralFacts } from './general.tsx';
import { Invitees } from './invitees.tsx';

interface MeetingFormProps {
  choices: MeetingChoices;
  facts: GeneralFacts & { preparation: string };
  agenda: readonly AgendaCells[];
  onList?: readonly ParticipantView[];
  version?: number;
  /** Hidden fields: the id and People's Committee of a new meeting. */
  hidden?: Readonly<Record<string, string>>;
  /** Words of the button. */
  submit: string;
  backTo: string;
}

/** The form a meeting is planned and changed with. */
export function MeetingForm(props: MeetingFormProps) {
  const { choices, facts } = props;
  const t = useText(meetingFormText);
  const words = useText(commonText);
  return (
    <PostForm
      intent={['save']}
      id="save"
      version={props.version}
      className="stack-lg maxw-form"
      labels={{
        title: t.title,
        kind: t.kind,
        committeeIds: t.committees,
        heldOn: t.heldOn,
        startsAt: t.startsAt,
        endsAt: t.endsAt,
        place: t.place,
        onlineLink: t.onlineLink,
        chairPersonId: t.chair,
        chairTitle: t.chairTitle,
        secretaryPersonId: t.secretary,
        agenda: t.agenda,
        'agenda[].title': t.item,
        'agenda[].presenterUnitId': t.presenter,
        'agenda[].minutes': t.minutes,
        keepParticipantIds: t.onList,
        groupIds: t.groups,
        unitIds: t.units,
        'guests[].name': t.guestName,
        preparation: t.preparation,
      }}
    >
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* Enter in a field presses the first button: it must be the one that saves. */}
      <button type="submit" name="intent" value="save" className="vh" tabIndex={-1} aria-hidden="true">
        {props.submit}
      </button>
      <General facts={facts} choices={choices} />
      <AgendaRows stored={props.agenda} units={choices.units.map(({ id, name }) => ({ value: id, label: name }))} />
      <Invitees choices={choices} onList={props.onList} />
      <Card label={t.preparation}>
        <TextArea
          name="preparation"
          label={t.preparation}
          hint={t.preparationHint}
          optional
          rows={4}
          defaultValue={facts.preparation}
        />
      </Card>
      <div className="row-wrap">
        <SubmitButton intent="save">{props.submit}</SubmitButton>
        <Link className="btn" to={props.backTo}>
          {words.cancel}
        </Link>
      </div>
    </PostForm>
  );
}
