import type { ReactNode } from 'react';
import css from './page.module.css';

/** The one scrolling room of a feature, inside the frame. */
export const Page = ({ children }: { readonly children: ReactNode }) => <div className={css.page}>{children}</div>;

type HeadingProps = { readonly title: ReactNode; readonly sub?: ReactNode; readonly children?: ReactNode };

/** Title, one line below it, and the acts of the page at the right. */
export const PageHeading = ({ title, sub, children }: HeadingProps) => (
  <header className={css.heading}>
    <div>
      <h1>{title}</h1>
      {sub ? <p>{sub}</p> : null}
    </div>
    {children ? <div className={css.acts}>{children}</div> : null}
  </header>
);

type EmptyProps = { readonly text: string; readonly children?: ReactNode };

/** An empty page says in one sentence what belongs here and offers the first act. */
export const EmptyPage = ({ text, children }: EmptyProps) => (
  <div className={css.empty}>
    <span className={css.seat} aria-hidden="true" />
    <p>{text}</p>
    {children ? <div className={css.acts}>{children}</div> : null}
  </div>
);
