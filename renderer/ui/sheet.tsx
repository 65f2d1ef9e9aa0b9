import { type ReactNode, useEffect } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button';
import { classNames } from './class-names';
import css from './sheet.module.css';

type SheetProps = {
  readonly title: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly isWide?: boolean;
  /** Nearly the whole window, for a table. */
  readonly isFull?: boolean;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
};

/** What had the focus may be gone, such as a button that did its work: Esc still steps back one level. */
function useEscapeWithoutFocus(isOpen: boolean, onClose: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && event.target === document.body) onClose();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOpen, onClose]);
}

const sizeOf = (isWide: boolean, isFull: boolean): 'side' | 'wide' | 'full' => {
  if (isFull) return 'full';
  return isWide ? 'wide' : 'side';
};

/** A side sheet: the page stays in view beside it, Esc closes it, and what was typed is kept by its owner. */
export function Sheet({
  title,
  closeLabel,
  isOpen,
  onClose,
  isWide = false,
  isFull = false,
  foot,
  children,
}: SheetProps) {
  useEscapeWithoutFocus(isOpen, onClose);
  return (
    <ModalOverlay
      className={css.overlay ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames(css.modal, isWide && css.wide, isFull && css.nearlyAll)}>
        <Dialog className={css.dialog ?? ''}>
          {/* Read by toast.module.css: messages appear beside a sheet, or at its head, and never over its buttons. */}
          <header className={css.head} data-sheet={sizeOf(isWide, isFull)}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button variant="quiet" onPress={onClose} keyName="Esc">
              {closeLabel}
            </Button>
          </header>
          <div className={css.body}>{children}</div>
          {foot ? <footer className={css.foot}>{foot}</footer> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
