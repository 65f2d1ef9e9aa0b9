import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import button from './button.module.css';
import { classNames } from './class-names';
import css from './popover-button.module.css';

type PopoverButtonProps = {
  /** Read aloud for the button, and as the name of what opens. */
  readonly label: string;
  readonly button: ReactNode;
  readonly isOn?: boolean;
  readonly children: ReactNode;
};

/** A button with a small sheet under it, for a few choices that belong together. Esc closes it. */
export const PopoverButton = ({ label, button: face, isOn = false, children }: PopoverButtonProps) => (
  <DialogTrigger>
    <Button aria-label={label} className={classNames(button.button, button.quiet, isOn && css.on)}>
      {face}
    </Button>
    <Popover className={css.popover ?? ''} placement="bottom start">
      <Dialog className={css.dialog ?? ''} aria-label={label}>
        {children}
      </Dialog>
    </Popover>
  </DialogTrigger>
);
