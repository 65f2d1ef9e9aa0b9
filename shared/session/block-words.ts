import type { BothLanguages, Id, Language } from '../model/ids';
import type { Block } from '../model/session';

type StepTexts = { readonly id: Id; readonly title: BothLanguages; readonly prompt: BothLanguages };
/** What the wall needs of the method library: titles and questions in both languages. */
export type StepLibrary = readonly { readonly id: Id; readonly steps: readonly StepTexts[] }[];

const textsOf = (block: Block, library: StepLibrary): StepTexts | undefined =>
  library.find(({ id }) => id === block.methodId)?.steps.find(({ id }) => id === block.stepId);

/** The library's words in this language, unless the facilitator chose other words: those are shown as written. */
const inLanguage = (own: string | undefined, theirs: BothLanguages | undefined, language: Language) =>
  theirs && (own === undefined || own === theirs.nl || own === theirs.en) ? theirs[language] : own;

/** The title of a block: the library's in the language of the screen, or the facilitator's own. */
export const titleOf = (block: Block, library: StepLibrary, language: Language): string =>
  inLanguage(block.title, textsOf(block, library)?.title, language) ?? block.title;

/** The question of a block: the facilitator's own, or else the library's in the language of the screen. */
export const promptOf = (block: Block, library: StepLibrary, language: Language): string | undefined =>
  inLanguage(block.prompt, textsOf(block, library)?.prompt, language);
