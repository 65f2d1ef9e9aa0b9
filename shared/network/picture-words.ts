import type { MessageKey } from '../model/message';

/** What a picture needs of the language: Words of shared/language fits. */
export type PictureWords = {
  readonly t: (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;
  readonly list: (items: readonly string[]) => string;
};
