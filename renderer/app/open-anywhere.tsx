import { useEffect, useRef } from 'react';
import { useCommand } from '../keyboard/use-command';
import { OpeningSheets } from '../workspace/opening-sheets';
import { type Opening, useOpening } from '../workspace/use-opening';

const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** A file that is dropped anywhere in the window; without this the browser would go there and leave Kring. */
function useDrop(open: Opening['open']): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (holdsFile(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      // A page that takes files itself has done so already.
      if (!holdsFile(event) || event.defaultPrevented) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void file.arrayBuffer().then((buffer) => latest.current(new Uint8Array(buffer), file.name));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

/** Opens a file wherever you are: with Ctrl+O, or by dropping it on the window. */
export function OpenAnywhere() {
  const opening = useOpening();
  useCommand('openWorkspace', () => void opening.ask());
  useDrop(opening.open);
  return <OpeningSheets opening={opening} />;
}
