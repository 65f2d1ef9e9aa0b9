import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Link } from 'react-aria-components';
import css from './button.module.css';
import { classNames } from './class-names';

type Variant = 'main' | 'plain' | 'quiet' | 'link' | 'icon';
type Look = {
  /** `main` is the one act of a page; `plain` the others; `quiet` and `link` sit in text; `icon` is a square. */
  readonly variant?: Variant;
  readonly isFull?: boolean;
  /** The key that does the same, written on the button. */
  readonly keyName?: string;
};
type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> &
  Look & { readonly children?: ReactNode; readonly ref?: Ref<HTMLButtonElement> };

const lookOf = ({ variant = 'plain', isFull = false }: Look) =>
  classNames(css.button, variant !== 'plain' && css[variant], isFull && css.full);
const Key = ({ name }: { readonly name: string | undefined }) =>
  name ? (
    <span className={css.key} aria-hidden="true">
      {name}
    </span>
  ) : null;

/** A button; give `aria-label` when its child is only an icon. */
export function Button({ variant, isFull, keyName, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={lookOf({ ...(variant && { variant }), ...(isFull && { isFull }) })}>
      {children}
      <Key name={keyName} />
    </AriaButton>
  );
}

type ButtonLinkProps = Look & {
  readonly href: string;
  readonly children?: ReactNode;
  readonly 'aria-label'?: string;
};

/** Looks like a button, goes somewhere. */
export function ButtonLink({ variant, isFull, keyName, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={lookOf({ ...(variant && { variant }), ...(isFull && { isFull }) })}>
      {children}
      <Key name={keyName} />
    </Link>
  );
}
