import type { ReactNode } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import button from './button.module.css';
import css from './choice.module.css';
import { classNames } from './class-names';
import { Icon } from './icon';

export type MenuChoice = {
  readonly id: string;
  readonly text: string;
  readonly mark?: ReactNode;
  readonly keyName?: string;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
};
export type MenuPart = { readonly heading?: string; readonly choices: readonly MenuChoice[] };

type MenuButtonProps = {
  /** Read aloud; shown as well when there is no `children`-icon. */
  readonly label: string;
  readonly parts: readonly MenuPart[];
  /** Without it the button shows three dots. */
  readonly children?: ReactNode;
  readonly variant?: 'plain' | 'quiet' | 'icon';
  /** Reached by the arrows of what it stands in, such as a grid, instead of by Tab. */
  readonly isTabStop?: boolean;
};

/** A button that opens a menu of acts. */
export function MenuButton({
  label,
  parts,
  children,
  variant = children ? 'plain' : 'icon',
  isTabStop = true,
}: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        excludeFromTabOrder={!isTabStop}
        className={classNames(button.button, variant !== 'plain' && button[variant])}
      >
        {children ?? <Icon name="more" />}
      </Button>
      <Popover className={css.popover ?? ''}>
        <Menu className={css.list ?? ''} aria-label={label}>
          {parts.map(({ heading, choices }, at) => (
            <MenuSection key={heading ?? at} {...(!heading && { 'aria-label': label })}>
              {heading ? <Header className={css.heading ?? ''}>{heading}</Header> : null}
              {choices.map((choice) => (
                <MenuItem
                  key={choice.id}
                  id={choice.id}
                  textValue={choice.text}
                  isDisabled={choice.isDisabled ?? false}
                  onAction={choice.onAction}
                  className={css.item ?? ''}
                >
                  {choice.mark}
                  {choice.text}
                  {choice.keyName ? <span className={css.itemKey}>{choice.keyName}</span> : null}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
