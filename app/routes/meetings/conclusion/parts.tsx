import { useLoaderData } from '@remix-run/react';
import { formatTarget } from '#app/domain/target.ts';
import { REFORM_AREAS } from '#app/domain/unit.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Card } from '#app/ui/Card.tsx';
import { CheckGroup } from '#app/ui/ChoiceFields.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { UnitPicker } from '#app/ui/UnitPicker.tsx';
import type { loader } from './route.tsx';

/** The words, the item, the committees of a joint meeting, the field, and the result asked for. */
export function ConclusionWhat() {
  const { meeting, agenda, conclusion, itemId } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText).conclusionForm;
  const { reformArea } = useText(labelsText);
  const target = conclusion?.target;
  return (
    <Card label={t.text}>
      <TextArea name="text" label={t.text} rows={4} maxLength={4000} defaultValue={conclusion?.text} />
      <SelectField
        name="agendaItemId"
        label={t.item}
        blank={t.wholeMeeting}
        defaultValue={conclusion ? conclusion.agendaItemId : itemId}
        options={agenda.map(({ id, title }, place) => ({ value: id, label: `${place + 1}. ${title}` }))}
      />
      {meeting.committees.length > 1 && (
        <CheckGroup
          name="committeeIds"
          label={t.committees}
          options={meeting.committees.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={conclusion?.committeeIds ?? meeting.committeeIds}
        />
      )}
      <SelectField
        name="field"
        label={t.field}
        optional
        blank={t.none}
        defaultValue={conclusion?.field}
        options={REFORM_AREAS.map((area) => ({ value: area, label: reformArea[area] }))}
      />
      <TextField name="deliverable" label={t.deliverable} optional defaultValue={conclusion?.deliverable} />
      <TextField
        name="target"
        label={t.target}
        hint={t.targetHint}
        optional
        defaultValue={target ? `${formatTarget(target)} ${target.unit === '%' ? target.label : ''}`.trim() : ''}
      />
    </Card>
  );
}

/** Who leads, who helps, who follows up. */
export function ConclusionWho() {
  const { conclusion, addressees } = useLoaderData<typeof loader>();
  const t = useText(liveMeetingText).conclusionForm;
  const of = (kind: 'unit' | 'group') => addressees.filter((one) => one.kind === kind);
  const units = [{ label: t.leads, units: of('unit').map(({ id, label }) => ({ id, name: label })) }];
  const groups = of('group').map(({ id, label }) => ({ value: id, label }));
  const chosen = (part: 'leads' | 'coordinators', kind: 'unit' | 'group') =>
    conclusion?.[part].filter((one) => one.kind === kind).map(({ id }) => id);
  return (
    <Card title={t.who}>
      <UnitPicker
        name="leadUnitIds"
        label={t.leads}
        hint={t.leadsHint}
        optional
        groups={units}
        defaultValues={chosen('leads', 'unit')}
      />
      {groups.length > 0 && (
        <CheckGroup
          name="leadGroupIds"
          label={t.leadGroups}
          optional
          options={groups}
          defaultValues={chosen('leads', 'group')}
        />
      )}
      <UnitPicker
        name="coordinatingUnitIds"
        label={t.coordinators}
        optional
        groups={[{ label: t.coordinators, units: units[0]?.units ?? [] }]}
        defaultValues={chosen('coordinators', 'unit')}
      />
      {groups.length > 0 && (
        <CheckGroup
          name="coordinatingGroupIds"
          label={t.coordinatorGroups}
          optional
          options={groups}
          defaultValues={chosen('coordinators', 'group')}
        />
      )}
      <SelectField
        name="monitorUnitId"
        label={t.monitor}
        optional
        blank={t.none}
        defaultValue={conclusion?.monitorUnitId}
        options={of('unit').map(({ id, label }) => ({ value: id, label }))}
      />
    </Card>
  );
}
