import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** True once scripts run; what needs them stays out of the page until then. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
