import type { Domain } from '../model/vocabularies';
import type { Tone } from './look';

/** A fill with the ink that is read on it. */
export type Fill = { readonly fill: string; readonly ink: string };

/** The colours of the domains on paper: those of the light theme, because paper knows no theme. */
export const DOMAIN_FILLS = {
  care: { fill: '#1A5A9C', ink: '#FFFFFF' },
  social: { fill: '#AE4A06', ink: '#FFFFFF' },
  living: { fill: '#7D1450', ink: '#FFFFFF' },
  learning: { fill: '#9CC7F0', ink: '#231A2B' },
  sport_culture: { fill: '#F0BFD6', ink: '#231A2B' },
  work_income: { fill: '#DAD25A', ink: '#231A2B' },
  government: { fill: '#231A2B', ink: '#FFFFFF' },
  faith: { fill: '#6A6377', ink: '#FFFFFF' },
  community: { fill: '#7CCFB2', ink: '#231A2B' },
} as const satisfies Record<Domain, Fill>;

/**
 * The tones of a lens on paper. One hue from light to dark, so that how much is seen without seeing colour; from
 * step 2 on a line of it stands out from the ground.
 */
export const TONE_FILLS = {
  step0: { fill: '#DCE6D6', ink: '#231A2B' },
  step1: { fill: '#A9CDBF', ink: '#231A2B' },
  step2: { fill: '#4F9A92', ink: '#231A2B' },
  step3: { fill: '#2C7A80', ink: '#FFFFFF' },
  step4: { fill: '#17586E', ink: '#FFFFFF' },
  step5: { fill: '#082F4D', ink: '#FFFFFF' },
  warm: { fill: '#B4470B', ink: '#FFFFFF' },
  quiet: { fill: '#CDCFC3', ink: '#231A2B' },
} as const satisfies Record<Tone, Fill>;

/** Everything else that is drawn on paper. */
export const PAPER = {
  ground: '#FFFFFF',
  bands: { core: '#F6EFD9', involved: '#F3F3E7', periphery: '#F8F8F2' },
  line: '#C6CAB6',
  tie: '#8C8593',
  ink: '#231A2B',
  quietInk: '#514858',
} as const;
