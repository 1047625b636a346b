import { MEETING_KINDS, MEETING_MODES } from '#app/domain/meeting.ts';
import type { LocalDate } from '#app/domain/shared/local-date.ts';
import type { MeetingChoices } from '#app/queries/meetings/meeting-form.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { meetingFormText } from '#app/text/meeting-form.ts';
import { Card } from '#app/ui/Card.tsx';
import { CheckGroup, RadioGroup } from '#app/ui/ChoiceFields.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { TimeField } from '#app/ui/TimeField.tsx';

/** What is stored of a meeting's general facts, or what a new one starts with. */
export interface GeneralFacts {
  title: string;
  kind: string;
  mode: string;
  committeeIds: readonly string[];
  heldOn: LocalDate | null;
  startsAt: string;
  endsAt: string | null;
  place: string;
  onlineLink: string | null;
  chairPersonId: string | null;
  chairTitle: string;
  secretaryPersonId: string | null;
}

/** Name, kind, committees, time, place, chair and secretary. */
export function General({ facts, choices }: { facts: GeneralFacts; choices: MeetingChoices }) {
  const t = useText(meetingFormText);
  const { meetingKind, meetingMode } = useText(labelsText);
  const people = (list: MeetingChoices['chairs']) =>
    list.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }));
  return (
    <Card title={t.general}>
      <TextField name="title" label={t.title} hint={t.titleHint} defaultValue={facts.title} maxLength={300} />
      <SelectField
        name="kind"
        label={t.kind}
        defaultValue={facts.kind}
        options={MEETING_KINDS.map((kind) => ({ value: kind, label: meetingKind[kind] }))}
      />
      {choices.committees.length > 0 && (
        <CheckGroup
          name="committeeIds"
          label={t.committees}
          hint={t.committeesHint}
          options={choices.committees.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={facts.committeeIds}
        />
      )}
      <RadioGroup
        name="mode"
        label={t.mode}
        inline
        options={MEETING_MODES.map((mode) => ({ value: mode, label: meetingMode[mode] }))}
        defaultValue={facts.mode}
      />
      <div className="row-fields rows-time">
        <DateField name="heldOn" label={t.heldOn} defaultValue={facts.heldOn} />
        <TimeField name="startsAt" label={t.startsAt} defaultValue={facts.startsAt} />
        <TimeField name="endsAt" label={t.endsAt} optional defaultValue={facts.endsAt} />
      </div>
      <TextField name="place" label={t.place} hint={t.placeHint} defaultValue={facts.place} maxLength={300} />
      <TextField
        name="onlineLink"
        label={t.onlineLink}
        optional
        defaultValue={facts.onlineLink}
        inputMode="url"
        spellCheck={false}
      />
      <div className="row-fields rows-two">
        <SelectField
          name="chairPersonId"
          label={t.chair}
          blank={t.notChosen}
          defaultValue={facts.chairPersonId}
          options={people(choices.chairs)}
        />
        <TextField
          name="chairTitle"
          label={t.chairTitle}
          hint={t.chairTitleHint}
          optional
          defaultValue={facts.chairTitle}
        />
      </div>
      <SelectField
        name="secretaryPersonId"
        label={t.secretary}
        blank={t.notChosen}
        defaultValue={facts.secretaryPersonId}
        options={people(choices.secretaries)}
      />
    </Card>
  );
}
