import { createContext, useContext, useEffect } from 'react';

type Tell = (refused: boolean) => void;

/** Lets a form tell the document that it was refused, so that the tab's title begins with the word for an error. */
export const RefusedContext = createContext<Tell>(() => {});

/** While mounted with `refused`, the document's title carries the prefix. */
export function useRefusedTitle(refused: boolean): void {
  const tell = useContext(RefusedContext);
  useEffect(() => {
    if (!refused) return;
    tell(true);
    return () => tell(false);
  }, [refused, tell]);
}
