import type { AnyCommand } from '#app/commands/define-command.server.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import { paths } from '#app/paths.ts';
import { directiveChoices, issuersFor } from '#app/queries/directives/directive-form.ts';
import { freshId } from '#app/web/fresh-id.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';

/** The loader of a page on which an order from elsewhere is entered. */
export const newSourceLoader = (permission: Permission) =>
  pageLoader({ permission }, async ({ read, actor, url, today }) => {
    const issuers = await issuersFor(read, actor, permission, today);
    const issuer = issuers.find(({ id }) => id === url.searchParams.get('cq')) ?? issuers[0];
    const issuerId = issuer?.id ?? '';
    return {
      issuers,
      issuerId,
      today,
      choices: await directiveChoices(read, actor, issuerId, today),
      newId: freshId(),
    };
  });

export type NewSourceLoader = ReturnType<typeof newSourceLoader>;

/** Its action: saves the draft, and leads on to its form or to the page where its tasks are given out. */
export const newSourceAction = (command: AnyCommand) =>
  pageAction({
    intents: {
      save: {
        command,
        then: ({ directiveId }: { directiveId: string }) => paths.editDirective(directiveId),
        flash: 'directive.created',
      },
      'save-and-issue': {
        command,
        then: ({ directiveId }: { directiveId: string }) => paths.issueDirective(directiveId),
        flash: 'directive.created',
      },
    },
  });
