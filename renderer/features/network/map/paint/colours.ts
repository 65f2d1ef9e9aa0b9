import type { Domain, Ring } from '../../../../../shared/model/vocabularies';
import type { Tone } from '../../../../../shared/network/look';
import type { Fill } from '../../../../../shared/network/palette';
import type { KindFamily } from '../../../../ui/kind-shapes';

/** Everything that the map is painted with, as the theme of this moment has it. */
export type Colours = {
  readonly paper: string;
  /** Round a symbol: what it stands on, or a line where all have one colour. */
  readonly edge: string;
  readonly slip: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly berry: string;
  readonly berrySoft: string;
  readonly tie: string;
  readonly bands: Readonly<Record<Ring, string>>;
  readonly domains: Readonly<Record<Domain, Fill>>;
  readonly tones: Readonly<Record<Tone, Fill>>;
  readonly kinds: Readonly<Record<KindFamily, string>>;
  readonly font: string;
};

const DOMAINS = {
  care: 'zorg',
  social: 'sociaal',
  living: 'wonen',
  learning: 'leren',
  sport_culture: 'sport',
  work_income: 'werk',
  government: 'overheid',
  faith: 'geloof',
  community: 'buurt',
} as const satisfies Record<Domain, string>;
const TONES = {
  step0: 'step-0',
  step1: 'step-1',
  step2: 'step-2',
  step3: 'step-3',
  step4: 'step-4',
  step5: 'step-5',
  warm: 'warm',
  quiet: 'quiet',
} as const satisfies Record<Tone, string>;
const KINDS = {
  learning: 'kf-leren',
  friction: 'kf-schuren',
  doing: 'kf-doen',
  neighbourhood: 'kf-buurt',
  open: 'kf-open',
} as const satisfies Record<KindFamily, string>;

type Token = (name: string) => string;

const mapped = <K extends string, V>(from: Readonly<Record<K, string>>, of: (name: string) => V): Record<K, V> =>
  Object.fromEntries(Object.entries<string>(from).map(([key, name]) => [key, of(name)])) as Record<K, V>;

const themed = (token: Token): Omit<Colours, 'font'> => ({
  paper: token('paper'),
  edge: token('paper'),
  slip: token('slip'),
  ink: token('ink'),
  ink2: token('ink-2'),
  ink3: token('ink-3'),
  line: token('line'),
  lineStrong: token('line-strong'),
  berry: token('berry'),
  berrySoft: token('berry-soft'),
  tie: token('tie'),
  bands: mapped({ core: 'band-1', involved: 'band-2', periphery: 'band-3', missing: 'paper' }, token),
  domains: mapped(DOMAINS, (name) => ({ fill: token(`d-${name}`), ink: token(`o-${name}`) })),
  tones: mapped(TONES, (name) => ({ fill: token(name), ink: token(`on-${name}`) })),
  kinds: mapped(KINDS, token),
});

/** When the machine decides the colours: everything in those of its text, and what is chosen in its highlight. */
const FORCED: Omit<Colours, 'font'> = {
  paper: 'Canvas',
  edge: 'CanvasText',
  slip: 'Canvas',
  ink: 'CanvasText',
  ink2: 'CanvasText',
  ink3: 'CanvasText',
  line: 'CanvasText',
  lineStrong: 'CanvasText',
  berry: 'Highlight',
  berrySoft: 'Canvas',
  tie: 'CanvasText',
  bands: { core: 'Canvas', involved: 'Canvas', periphery: 'Canvas', missing: 'Canvas' },
  domains: mapped(DOMAINS, () => ({ fill: 'Canvas', ink: 'CanvasText' })),
  tones: mapped(TONES, () => ({ fill: 'Canvas', ink: 'CanvasText' })),
  kinds: mapped(KINDS, () => 'CanvasText'),
};

/** The colours and the font of the theme as they are now at this element. */
export function coloursAt(element: Element): Colours {
  const style = getComputedStyle(element);
  const token: Token = (name) => style.getPropertyValue(`--${name}`).trim() || 'CanvasText';
  const isForced = matchMedia('(forced-colors: active)').matches;
  return { ...(isForced ? FORCED : themed(token)), font: token('font') };
}
