import { createContext, useContext, useEffect } from 'react';

/** While a document is rendered: the error a page inside the frame answered with. The frame itself has none then. */
export const RenderedErrorContext = createContext<unknown>(null);

export interface TitleControl {
  /** The form on the page was refused: the title begins with the word for an error. */
  setRefused: (refused: boolean) => void;
  /** Words instead of the page's own title. */
  setTitle: (title: string | null) => void;
}

const NO_CONTROL: TitleControl = { setRefused: () => {}, setTitle: () => {} };

/** How parts of a page reach the tab's title, which the document alone renders. */
export const TitleContext = createContext<TitleControl>(NO_CONTROL);

/** While mounted with `refused`, the title carries the prefix. */
export function useRefusedTitle(refused: boolean): void {
  const { setRefused } = useContext(TitleContext);
  useEffect(() => {
    if (!refused) return;
    setRefused(true);
    return () => setRefused(false);
  }, [refused, setRefused]);
}

/** While mounted, the title is this: for pages that stand in for another, such as error pages. */
export function useTitle(title: string | null): void {
  const { setTitle } = useContext(TitleContext);
  useEffect(() => {
    if (title === null) return;
    setTitle(title);
    return () => setTitle(null);
  }, [title, setTitle]);
}
