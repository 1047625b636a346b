import { data } from '@remix-run/node';

/** Every address that no page has. */
export const loader = () => {
  throw data(null, { status: 404 });
};

export const action = loader;
