import { type Message, say } from '../model/message';
import type { MapLens, Stakeholder, Tie } from '../model/network';
import type { LadderRung, RainbowLevel } from '../model/vocabularies';
import type { PartyLook, TieLook, Tone } from './look';
import { TIE_WIDTHS } from './tie-look';
import { type TrustDegree, trustDegree } from './ties';

/**
 * What a lens says of one party or tie: how it is drawn, and what that means. Equal `order` is equal meaning; without
 * `said` it needs no line in the legend.
 */
export type Meaning<L> = { readonly order: number; readonly said: Message | null; readonly look: L };

/** What a lens says of parties and of ties. One that says nothing of them leaves them as they are. */
type Lens = {
  readonly party?: (party: Stakeholder, heat: number) => Meaning<PartyLook>;
  readonly tie?: (tie: Tie, heat: number) => Meaning<TieLook> | null;
};

// One meaning of colour at a time: where colour speaks of ties, parties step back to grey and keep their letters.
const GREY: Meaning<PartyLook> = { order: 0, said: null, look: { tone: 'quiet' } };
const greyParty = () => GREY;

const FORMALITIES = {
  formal: {
    order: 1,
    party: { tone: 'step5', sign: 'F', shape: 'square' },
    tie: { tone: 'step5', width: 2, dash: 'none' },
  },
  mixed: {
    order: 2,
    party: { tone: 'step3', sign: 'FI', shape: 'hexagon' },
    tie: { tone: 'step3', width: 2.4, dash: 'dashed' },
  },
  informal: {
    order: 3,
    party: { tone: 'step1', sign: 'I', shape: 'circle' },
    tie: { tone: 'step2', width: 3, dash: 'dotted' },
  },
} as const satisfies Record<Stakeholder['formality'], { order: number; party: PartyLook; tie: TieLook }>;

const formality: Lens = {
  party: (party) => ({
    order: FORMALITIES[party.formality].order,
    said: say(`looking.key.formality.${party.formality}`),
    look: FORMALITIES[party.formality].party,
  }),
  tie: (tie) => ({
    order: FORMALITIES[tie.formality].order,
    said: say(`looking.key.tieFormality.${tie.formality}`),
    look: FORMALITIES[tie.formality].tie,
  }),
};

const RINGS = {
  core: { order: 1, look: { tone: 'step5', sign: '1' } },
  involved: { order: 2, look: { tone: 'step3', sign: '2' } },
  periphery: { order: 3, look: { tone: 'step1', sign: '3' } },
  missing: { order: 4, look: {} },
} as const satisfies Record<Stakeholder['ring'], { order: number; look: PartyLook }>;

const ring: Lens = {
  party: (party) => ({ ...RINGS[party.ring], said: say(`domain.ring.${party.ring}`) }),
};

const ENERGIES = {
  3: { order: 1, look: { tone: 'step5', sign: '3' } },
  2: { order: 2, look: { tone: 'step3', sign: '2' } },
  1: { order: 3, look: { tone: 'step1', sign: '1' } },
  0: { order: 4, look: { tone: 'quiet', sign: '?' } },
} as const satisfies Record<Stakeholder['energy'], { order: number; look: PartyLook }>;

const energy: Lens = {
  party: (party) => ({ ...ENERGIES[party.energy], said: say(`domain.energy.${party.energy}`) }),
};

const RUNG_TONES = { 0: 'quiet', 1: 'step2', 2: 'step3', 3: 'step4', 4: 'step5' } as const satisfies Record<
  LadderRung,
  Tone
>;

const ladderNow: Lens = {
  party: greyParty,
  tie: ({ ladder }) => ({
    order: ladder,
    said: say(`domain.ladder.${ladder}`),
    look: { tone: RUNG_TONES[ladder], width: TIE_WIDTHS[ladder], dash: ladder === 0 ? 'dotted' : 'none' },
  }),
};

/** A tie that should be firmer stands out by how firm it is wanted; all others step back. */
function wanted({ ladder, ladderWanted }: Tie): Meaning<TieLook> {
  if (ladderWanted === undefined)
    return { order: 9, said: say('looking.key.wantedUnknown'), look: { strength: 'faint', dash: 'dotted' } };
  if (ladderWanted <= ladder)
    return { order: 8, said: say('looking.key.wantedGood'), look: { strength: 'faint', dash: 'none' } };
  return {
    order: ladderWanted,
    said: say('looking.key.wanted', { rung: ladderWanted }),
    look: { tone: 'warm', width: TIE_WIDTHS[ladderWanted], dash: 'none' },
  };
}

const ladderWanted: Lens = { party: greyParty, tie: wanted };

// Levels are no more and no less than each other, so each has a pattern of its own beside its colour.
const LEVELS = {
  clinical: { order: 1, look: { tone: 'step2', width: 3.4, dash: 'dotted' } },
  professional: { order: 2, look: { tone: 'step3', width: 2, dash: 'none' } },
  organisational: { order: 3, look: { tone: 'step4', width: 3, dash: 'dashed' } },
  system: { order: 4, look: { tone: 'step5', width: 4.6, dash: 'none' } },
} as const satisfies Record<RainbowLevel, { order: number; look: TieLook }>;

const rainbow: Lens = {
  party: greyParty,
  tie: ({ rainbowLevel }) =>
    rainbowLevel
      ? { ...LEVELS[rainbowLevel], said: say(`domain.rainbow.${rainbowLevel}`) }
      : {
          order: 5,
          said: say('looking.key.levelUnknown'),
          look: { tone: 'quiet', strength: 'faint', width: 1.4, dash: 'dashed' },
        },
};

// From light and loose to dark and thick, each with a line of its own.
const TRUSTS = {
  1: { tone: 'step2', width: 1.8, dash: 'dotted' },
  2: { tone: 'step3', width: 2.4, dash: 'none' },
  3: { tone: 'step4', width: 3.6, dash: 'none' },
  4: { tone: 'step5', width: 5, dash: 'none' },
} as const satisfies Record<TrustDegree, TieLook>;

const trust: Lens = {
  party: greyParty,
  tie: (tie) => {
    const degree = trustDegree(tie);
    return degree === null
      ? {
          order: 5,
          said: say('looking.key.trustUnknown'),
          look: { tone: 'quiet', strength: 'faint', width: 1.4, dash: 'dashed' },
        }
      : { order: degree, said: say('looking.key.trust', { degree }), look: TRUSTS[degree] };
  },
};

// How much hinders, from a half: a hurdle that somebody works on counts for half.
const HEATS = [
  { from: 4, order: 1, look: { tone: 'step5', sign: '!!' }, tie: { tone: 'step5', width: 5.4 } },
  { from: 2, order: 2, look: { tone: 'step4', sign: '!' }, tie: { tone: 'step4', width: 3.8 } },
  { from: 0.5, order: 3, look: { tone: 'step2', sign: '•' }, tie: { tone: 'step3', width: 2.4 } },
  { from: 0, order: 4, look: { tone: 'quiet', sign: '' }, tie: { tone: 'quiet', width: 1 } },
] as const;

const heatAt = (heat: number) => HEATS.find(({ from }) => heat >= from) ?? HEATS[3];
const heatSaid = (order: number): Message =>
  say('looking.key.heat', { level: ({ 1: 'much', 2: 'some', 3: 'little' } as const)[order] ?? 'none' });

const hurdles: Lens = {
  party: (_party, heat) => {
    const { order, look } = heatAt(heat);
    return { order, said: heatSaid(order), look };
  },
  tie: (_tie, heat) => {
    const { order, tie } = heatAt(heat);
    return { order, said: null, look: { ...tie, dash: 'none' } };
  },
};

/** Every way of looking at the network. */
export const LENSES: { readonly [L in MapLens]: Lens } = {
  domain: {},
  formality,
  ring,
  energy,
  ladder_now: ladderNow,
  ladder_wanted: ladderWanted,
  rainbow,
  hurdles,
  trust,
};
