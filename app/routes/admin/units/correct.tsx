import { Link, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { correctUnitProfile } from '#app/commands/organisation/correct-unit-profile.ts';
import { paths } from '#app/paths.ts';
import { profileEditor } from '#app/queries/organisation/unit-editor.ts';
import { commonText } from '#app/text/common.ts';
import { useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { useSpan } from '../../organisation/use-span.ts';
import { ProfileFields } from './profile-fields.tsx';
import { useUnitLabels } from './unit-fields.tsx';

const params = z.object({ unitId: z.string(), profileId: z.string() });

export const loader = pageLoader({ params, permission: 'unit:manage' }, ({ read, params, today }) =>
  profileEditor(read, params.unitId, params.profileId, today),
);

export const action = pageAction({
  params,
  intents: {
    correct: {
      command: correctUnitProfile,
      then: ({ unitId }: { unitId: string }) => paths.editUnit(unitId),
      flash: 'unit.profile_corrected',
    },
  },
});

export const handle = page({ title: ({ locale }) => organisationText[locale].unitForm.correctTitle });

/** A slip of typing in one period: same days, other words. */
export default function CorrectUnit() {
  const { unitName, profile, parents } = useLoaderData<typeof loader>();
  const words = useText(organisationText);
  const t = words.unitForm;
  const common = useText(commonText);
  const span = useSpan();
  const back = paths.editUnit(profile.unitId);
  return (
    <>
      <PageHeader
        title={t.correctTitle}
        sub={t.correctLead(span(profile))}
        crumbs={[
          { label: words.units.title, to: paths.adminUnits() },
          { label: unitName, to: back },
          { label: t.correctTitle },
        ]}
      />
      <PostForm intent="correct" version={profile.version} labels={useUnitLabels()}>
        <Card label={t.correctTitle}>
          <ProfileFields profile={profile} parents={parents} />
          <div className="row-wrap">
            <SubmitButton>{t.correct}</SubmitButton>
            <Link className="btn" to={back}>
              {common.cancel}
            </Link>
          </div>
        </Card>
      </PostForm>
    </>
  );
}
