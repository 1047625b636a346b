import { useLoaderData } from '@remix-run/react';
import { PASSWORD_MIN } from '#app/domain/account.ts';
import { COMMUNE_KINDS, ISSUING_LEVELS } from '#app/domain/unit.ts';
import { accountsText } from '#app/text/accounts.ts';
import { commonText } from '#app/text/common.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { BarePage } from '#app/ui/BarePage.tsx';
import { Card } from '#app/ui/Card.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { setUpAction, setUpLoader } from '#app/web/set-up.server.ts';

export const loader = setUpLoader;
export const action = setUpAction;

export const handle = page({ title: ({ locale }) => accountsText[locale].setUp.title, layout: 'bare' });

export default function SetUp() {
  const { token } = useLoaderData<typeof loader>();
  const words = useText(accountsText);
  const t = words.setUp;
  const labels = {
    token: t.token,
    name: t.unitName,
    shortName: t.unitShortName,
    code: t.unitCode,
    level: t.level,
    communeKind: t.communeKind,
    issuePlace: t.issuePlace,
    fullName: t.fullName,
    salutation: t.salutation,
    email: words.account.email,
    username: words.username,
    newPassword: words.password,
    repeatPassword: t.repeat,
  };
  return (
    <BarePage>
      <PageHeader title={t.title} sub={t.intro} />
      <PostForm intent="set-up" labels={labels} className="stack-lg">
        <Card label={t.token} className="panel-form">
          <TextField name="token" label={t.token} hint={t.tokenHint} defaultValue={token} spellCheck={false} />
        </Card>
        <Unit />
        <Administrator />
        <SubmitButton>{t.submit}</SubmitButton>
      </PostForm>
    </BarePage>
  );
}

function Unit() {
  const { setUp: t } = useText(accountsText);
  const { unitLevel, communeKind } = useText(labelsText);
  const common = useText(commonText);
  return (
    <Card title={t.unit} className="panel-form">
      <TextField name="name" label={t.unitName} hint={t.unitNameHint} maxLength={200} />
      <TextField name="shortName" label={t.unitShortName} hint={t.unitShortNameHint} maxLength={100} />
      <TextField name="code" label={t.unitCode} hint={t.unitCodeHint} maxLength={20} />
      <SelectField
        name="level"
        label={t.level}
        blank={common.choose}
        options={ISSUING_LEVELS.map((level) => ({ value: level, label: unitLevel[level] }))}
      />
      <SelectField
        name="communeKind"
        label={t.communeKind}
        optional
        blank={common.choose}
        options={COMMUNE_KINDS.map((kind) => ({ value: kind, label: communeKind[kind] }))}
      />
      <TextField name="issuePlace" label={t.issuePlace} hint={t.issuePlaceHint} maxLength={100} />
    </Card>
  );
}

function Administrator() {
  const words = useText(accountsText);
  const t = words.setUp;
  return (
    <Card title={t.administrator} className="panel-form">
      <SelectField
        name="salutation"
        label={t.salutation}
        options={[
          { value: accountsText.vi.setUp.salutations.ONG, label: t.salutations.ONG },
          { value: accountsText.vi.setUp.salutations.BA, label: t.salutations.BA },
        ]}
      />
      <TextField name="fullName" label={t.fullName} maxLength={100} autoComplete="name" />
      <TextField name="email" label={words.account.email} type="email" optional autoComplete="email" />
      <TextField
        name="username"
        label={words.username}
        hint={words.newUsernameHint}
        autoComplete="username"
        spellCheck={false}
        maxLength={40}
      />
      <TextField
        name="newPassword"
        label={words.password}
        hint={words.passwordHint(PASSWORD_MIN)}
        type="password"
        autoComplete="new-password"
      />
      <TextField name="repeatPassword" label={t.repeat} type="password" autoComplete="new-password" />
    </Card>
  );
}
