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
          <header className={css.head}>
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
