import { data } from '@remix-run/node';

/** Every address that no page has. */
export const loader = () => {
  throw data(null, { status: 404 });
};

export const action = loader;

// A route without a component answers data, not a page: the 404 would come out as JSON.
export default function NotFound() {
  return null;
}
