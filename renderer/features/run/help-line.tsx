import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';

type Line = { readonly place: HTMLElement | null; readonly setPlace: (place: HTMLElement | null) => void };

const LineContext = createContext<Line>({ place: null, setPlace: () => undefined });

/** Lets what a screen of a step offers stand in the one line of help above it, instead of in a line of its own. */
export function WithHelpLine({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const line = useMemo(() => ({ place, setPlace }), [place]);
  return <LineContext value={line}>{children}</LineContext>;
}

/** Where in the line the offers of the screen stand. */
export const HelpLinePlace = ({ className }: { readonly className: string | undefined }) => (
  <span className={className} ref={useContext(LineContext).setPlace} />
);

/** Draws its children in the line of help. */
export function InHelpLine({ children }: { readonly children: ReactNode }) {
  const { place } = useContext(LineContext);
  return place ? createPortal(children, place) : null;
}
