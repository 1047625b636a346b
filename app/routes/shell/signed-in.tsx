import { data } from '@remix-run/node';
import { Outlet, type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react';
import { shellFacts } from '#app/queries/shell.ts';
import { commonText } from '#app/text/common.ts';
import { flashSentence } from '#app/text/flash.ts';
import { namePlate } from '#app/ui/name-plate.ts';
import { Shell, type ShellProps } from '#app/ui/Shell.tsx';
import { takeFlash } from '#app/web/flash.server.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { createsFor, menuFor } from './menu.ts';

export const loader = pageLoader({}, async ({ read, actor, request, today, locale }) => {
  const { organisation, post, unread, ...counts } = await shellFacts(read, actor, today);
  const { flash, clear } = await takeFlash(request);
  const shell: ShellProps = {
    organisation: organisation ?? commonText[locale].product,
    user: { name: actor.name, title: post ? namePlate(post) : '' },
    unread,
    menu: menuFor(actor, counts),
    creates: createsFor(actor),
    flash: flash && flashSentence(locale, flash.code, flash.facts),
  };
  return data(shell, clear ? { headers: { 'Set-Cookie': clear } } : {});
});

/** A refused form reads the frame again too: what was done before it is no longer news. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus = 200, defaultShouldRevalidate }) =>
  defaultShouldRevalidate || actionStatus >= 400;

/** The frame stays where it is; only the page inside changes. */
export default function SignedIn() {
  const shell = useLoaderData<typeof loader>();
  return (
    <Shell {...shell}>
      <Outlet />
    </Shell>
  );
}
