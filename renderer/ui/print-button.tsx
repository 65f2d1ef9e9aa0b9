import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from './button';
import css from './print-button.module.css';

type PrintProps = {
  /** What stands on the button. */
  readonly label: string;
  readonly isDisabled?: boolean;
  /** What is printed, and nothing else of the window. */
  readonly children: ReactNode;
};

/** Prints its children on paper. They are made only for that moment and are never seen in the window. */
export function PrintButton({ label, isDisabled = false, children }: PrintProps) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isPrinting) return;
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [isPrinting]);
  return (
    <>
      <Button onPress={() => setPrinting(true)} isDisabled={isDisabled}>
        {label}
      </Button>
      {isPrinting ? createPortal(<div className={css.printed}>{children}</div>, document.body) : null}
    </>
  );
}
