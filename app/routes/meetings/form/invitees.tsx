import type { MeetingChoices } from '#app/queries/meetings/meeting-form.ts';
import type { ParticipantView } from '#app/queries/meetings/meeting-record.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { meetingFormText } from '#app/text/meeting-form.ts';
import { Card } from '#app/ui/Card.tsx';
import { CheckField, CheckGroup } from '#app/ui/ChoiceFields.tsx';
import { UnitPicker } from '#app/ui/UnitPicker.tsx';
import { AddRow, RemoveRow } from './row-buttons.tsx';
import { RowField } from './row-field.tsx';
import { useRows } from './use-rows.ts';

interface InviteesProps {
  choices: MeetingChoices;
  /** Who is on the list already; undefined for a meeting yet to be planned. */
  onList?: readonly ParticipantView[];
}

/** Who is invited: those on the list, members, groups, units, and guests by name. */
export function Invitees({ choices, onList }: InviteesProps) {
  const t = useText(meetingFormText);
  const { unitLevel } = useText(labelsText);
  const levels = [...new Set(choices.units.map(({ level }) => level))];
  return (
    <Card title={t.invitees} count={onList?.length}>
      {onList && onList.length > 0 && (
        <CheckGroup
          name="keepParticipantIds"
          label={t.onList}
          hint={t.onListHint}
          className="check-cols"
          options={onList.map(({ id, name, title }) => ({ value: id, label: name, hint: title || undefined }))}
          defaultValues={onList.map(({ id }) => id)}
        />
      )}
      <CheckField
        name="inviteMembers"
        label={onList ? t.addMembers : t.inviteMembers}
        defaultChecked={onList === undefined}
      />
      {choices.groups.length > 0 && (
        <CheckGroup
          name="groupIds"
          label={t.groups}
          optional
          options={choices.groups.map(({ id, label, count }) => ({ value: id, label: t.groupCount(label, count) }))}
        />
      )}
      <UnitPicker
        name="unitIds"
        label={t.units}
        optional
        groups={levels.map((level) => ({
          label: unitLevel[level],
          units: choices.units.filter((unit) => unit.level === level),
        }))}
      />
      <Guests />
    </Card>
  );
}

const BLANK = { name: '', title: '' };

function Guests() {
  const t = useText(meetingFormText);
  const { rows, add, remove } = useRows('guests', [], BLANK);
  return (
    <fieldset className="field">
      <legend className="lab">{t.guests}</legend>
      <ul className="rows">
        {rows.map(({ key, cells }, row) => (
          <li key={key} className="row-fields rows-guests">
            <RowField name={`guests[${row}].name`} label={t.guestName} defaultValue={cells.name} />
            <RowField name={`guests[${row}].title`} label={t.guestTitle} defaultValue={cells.title} />
            <RemoveRow list="guests" row={row} label={t.removeGuest(row + 1)} onPress={() => remove(key)} />
          </li>
        ))}
      </ul>
      <div>
        <AddRow list="guests" label={t.addGuest} onPress={add} />
      </div>
    </fieldset>
  );
}
