import { type DragEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../language/words';
import css from './drop-place.module.css';

type DropProps = {
  readonly onFile: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<void>;
  readonly children: ReactNode;
};

const holdsFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** The whole page takes a file that is dropped on it. With the keyboard: "Open een bestand". */
export function DropPlace({ onFile, children }: DropProps) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void file.arrayBuffer().then((buffer) => onFile(new Uint8Array(buffer), file.name));
  };
  const leave = ({ currentTarget, relatedTarget }: DragEvent) => {
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a drop has no keys; the line "Open een bestand" does the same
    <div className={css.place} onDragEnter={over} onDragOver={over} onDragLeave={leave} onDrop={drop}>
      {children}
      {isOver ? <div className={css.over}>{t('start.drop')}</div> : null}
    </div>
  );
}
