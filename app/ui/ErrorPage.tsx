import { isRouteErrorResponse, Link, useLocation } from '@remix-run/react';
import { paths } from '../paths.ts';
import { errorPagesText } from '../text/error-pages.ts';
import { useText } from '../text/index.ts';
import { type ErrorPagesText, errorPages } from '../text/vi/error-pages.ts';
import { Icon, type IconName } from './Icon.tsx';
import { type KeptForm, SignInForm } from './SignInForm.tsx';
import { useTitle } from './title-context.ts';

type Status = keyof ErrorPagesText['pages'];

/** The status page for what was thrown; everything unexpected is a 500, whatever it carries. */
export function statusOf(error: unknown): Status {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  return status in errorPages.pages ? (status as Status) : 500;
}

const ICONS: Partial<Record<Status, IconName>> = { 401: 'lock', 403: 'lock', 404: 'search', 409: 'hist', 413: 'clip' };

/** What stands in place of a page that cannot be shown: why, and the ordinary way out. */
export function ErrorPage({
  error,
  titled = true,
}: {
  error: unknown /** Sets the tab's title too. */;
  titled?: boolean;
}) {
  const t = useText(errorPagesText);
  const { pathname, search } = useLocation();
  const status = statusOf(error);
  // A failed fetch in the browser is a TypeError without a response.
  const offline = error instanceof TypeError && typeof navigator !== 'undefined' && !navigator.onLine;
  const words = offline ? t.offline : t.pages[status];
  useTitle(titled ? words.title : null);
  return (
    <>
      <div className="empty error-page">
        <Icon name={ICONS[status] ?? 'alert'} />
        <h1>{words.title}</h1>
        <p>{words.message}</p>
        {status !== 401 && (
          <div className="row-wrap">
            {[409, 500].includes(status) && (
              <a className="btn btn-1" href={pathname + search}>
                {t.retry}
              </a>
            )}
            {[413, 422, 400, 405].includes(status) && (
              <a className="btn btn-1" href={pathname + search}>
                {t.goBack}
              </a>
            )}
            {status === 404 && (
              <Link className="btn btn-1" to={paths.search()}>
                {t.search}
              </Link>
            )}
            <Link className="btn" to={paths.home()}>
              {t.home}
            </Link>
          </div>
        )}
      </div>
      {status === 401 && <Resume error={error} />}
    </>
  );
}

function keptForm(error: unknown): KeptForm | null {
  const data: unknown = isRouteErrorResponse(error) ? error.data : null;
  const resume = typeof data === 'object' && data !== null && 'resume' in data ? data.resume : null;
  return resume ? (resume as KeptForm) : null;
}

/** The session ended while a form was being filled: signing in here carries what was typed along. */
function Resume({ error }: { error: unknown }) {
  return (
    <div className="resume-form">
      <SignInForm back={paths.home()} kept={keptForm(error)} />
    </div>
  );
}
