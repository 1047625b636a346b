import { Outlet, useRouteError } from '@remix-run/react';
import { ErrorPage } from '#app/ui/ErrorPage.tsx';

/** Catches what a page throws, so that its status page stands inside the frame. */
export default function PageBoundary() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
