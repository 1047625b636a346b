import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { localDate } from '#app/domain/shared/local-date.ts';
import { RadioGroup } from '#app/ui/ChoiceFields.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx';
import { FormProblems, fieldId, type Refusal } from '#app/ui/form-state.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { UnitPicker } from '#app/ui/UnitPicker.tsx';

const inForm = (children: ReactNode, refusal: Refusal | null = null): string =>
  renderToStaticMarkup(<FormProblems value={{ formId: 'save', intent: 'save', refusal }}>{children}</FormProblems>);

const refused = (values: Refusal['values'], ...problems: [path: string, message: string][]): Refusal => ({
  intent: 'save',
  problems: problems.map(([path, message]) => ({ path, message })),
  values,
});

describe('a field', () => {
  test('is tied to its label and hint', () => {
    const html = inForm(<TextField name="title" label="Title" hint="Short" />);
    expect(html).toContain('<label for="save-title">');
    expect(html).toContain('aria-describedby="save-title-hint"');
    expect(html).toContain('id="save-title-hint"');
    expect(html).not.toContain('aria-invalid');
  });

  test('of a refused form shows its problem and what was typed', () => {
    const html = inForm(
      <DateField name="dueOn" label="Due" defaultValue={localDate('2022-04-25')} />,
      refused({ dueOn: ['31/2/2022'] }, ['dueOn', 'No such day']),
    );
    expect(html).toContain('value="31/2/2022"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('aria-describedby="save-dueOn-hint save-dueOn-problem"');
    expect(html).toContain('No such day');
  });

  test('that was emptied stays empty instead of falling back to the stored value', () => {
    expect(inForm(<TextField name="title" label="Title" defaultValue="Old" />, refused({ title: [''] }))).toContain(
      'value=""',
    );
  });

  test('for a password never repeats it', () => {
    const html = inForm(<TextField name="pin" label="Pin" type="password" />, refused({ pin: ['secret'] }));
    expect(html).not.toContain('secret');
  });

  test('of a repeated row has an id without brackets', () => {
    expect(fieldId('save', 'points[12].text')).toBe('save-points-12-text');
  });
});

test('the summary links to the fields and names repeated rows by their number', () => {
  const html = inForm(
    <ErrorSummary labels={{ 'points[].text': 'Point', dueOn: 'Due' }} />,
    refused({}, ['points[1].text', 'is needed'], ['dueOn', 'is past'], ['', 'changed meanwhile']),
  );
  expect(html).toContain('<a href="#save-points-1-text">Point 2: is needed</a>');
  expect(html).toContain('<a href="#save-dueOn">Due: is past</a>');
  expect(html).toContain('<li>changed meanwhile</li>');
  expect(html).toContain('autofocus');
});

test('when somebody else saved first, the latest version can be opened beside the form', () => {
  const refusal = { intent: 'save', values: {}, problems: [{ path: '', message: 'Changed meanwhile', code: 'stale' }] };
  expect(inForm(<ErrorSummary />, refusal)).toMatch(/Changed meanwhile.*<a href="\?" target="_blank"/);
});

test('a choice keeps what was chosen before the refusal', () => {
  const options = [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ];
  const html = inForm(
    <RadioGroup name="kind" label="Kind" options={options} defaultValue="a" />,
    refused({ kind: ['b'] }),
  );
  expect(html).toMatch(/<input[^>]*value="b"[^>]*checked|<input[^>]*checked[^>]*value="b"/);
  expect(html.match(/checked/g)).toHaveLength(1);
});

test('without scripts the unit picker is a plain list of boxes', () => {
  const html = inForm(
    <UnitPicker
      name="unitIds"
      label="Units"
      groups={[
        {
          label: 'Communes',
          units: [
            { id: 'u1', name: 'Long Thuận' },
            { id: 'u2', name: 'Phú Thuận B' },
          ],
        },
      ]}
      defaultValues={['u2']}
    />,
  );
  expect(html).not.toContain('type="search"');
  expect(html.match(/type="checkbox"/g)).toHaveLength(2);
  expect(html.match(/checked/g)).toHaveLength(1);
});
