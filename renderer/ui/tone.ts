import css from './tone.module.css';

const TONES = {
  ...{ step0: css.step0, step1: css.step1, step2: css.step2, step3: css.step3, step4: css.step4, step5: css.step5 },
  ...{ warm: css.warm, quiet: css.quiet },
};

/** A class that sets `--fill` and `--on-fill` to a tone and the ink on it; empty without a tone. */
export const toneClass = (tone: keyof typeof TONES | undefined): string => (tone && TONES[tone]) ?? '';
