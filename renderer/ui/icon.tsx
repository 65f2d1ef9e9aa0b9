/** Small line drawings, each a path on a 16 x 16 field. A meaning that matters also stands in words. */
const PATHS = {
  undo: 'M5.5 2.5 2 6l3.5 3.5M2 6h7.5a4 4 0 0 1 0 8H6',
  redo: 'M10.5 2.5 14 6l-3.5 3.5M14 6H6.500a4 4 0 0 0 0 8H10',
  close: 'M3 3l10 10M13 3 3 13',
  plus: 'M8 2.5v11M2.500 8h11',
  minus: 'M2.500 8h11',
  up: 'M3.500 10 8 5.500 12.500 10',
  down: 'M3.500 6 8 10.500 12.500 6',
  left: 'M10 3.500 5.500 8 10 12.500',
  right: 'M6 3.500 10.500 8 6 12.500',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  drag: 'M6 4h.01M6 8h.01M6 12h.01M10 4h.01M10 8h.01M10 12h.01',
  pause: 'M5.500 3v10M10.500 3v10',
  play: 'M5 3v10l8-5z',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.700 10.700 14 14',
  lock: 'M4 7.500h8V14H4zM5.500 7.500V5a2.500 2.500 0 0 1 5 0v2.500',
  quote: 'M3 4.500h4v4.500l-2 3M9.500 4.500h4v4.500l-2 3',
  link: 'M6.500 9.500l3-3M7.500 4.500 9 3a2.830 2.830 0 0 1 4 4l-1.500 1.500M8.500 11.500 7 13a2.830 2.830 0 0 1-4-4l1.500-1.500',
  edit: 'M3 13l.7-3L10.500 3.200l2.300 2.300L6 12.300z',
  trash: 'M3 4.500h10M6.500 4.500V3h3v1.500M4.500 4.500l.5 9h6l.5-9',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1.500v1.300M8 13.200v1.300M1.500 8h1.300M13.200 8h1.300M3.400 3.400l.9.9M11.700 11.700l.9.9M3.400 12.600l.9-.9M11.700 4.300l.9-.9',
  moon: 'M13.500 9.500A6 6 0 1 1 6.500 2.500a5 5 0 0 0 7 7z',
  screen: 'M2 3h12v8H2zM5.500 14h5M8 11v3',
  check: 'M3 8.500l3.500 3.500L13 4.500',
} as const;

export type IconName = keyof typeof PATHS;

/** An icon says nothing to a screen reader: the control around it has the words. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' || name === 'drag' ? 2.4 : 1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
