import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** The language that the controls themselves speak: dates, lists, what a screen reader says of a drag. */
export const Locale = ({ tag, children }: { readonly tag: string; readonly children: ReactNode }) => (
  <I18nProvider locale={tag}>{children}</I18nProvider>
);
