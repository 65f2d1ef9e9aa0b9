import { addedMethodId, copyMethod, removeMethod } from '../../../shared/methods/own-methods';
import { type Change, NOTHING } from '../../../shared/model/change';
import type { Method, OwnMethod } from '../../../shared/model/method';
import { database } from '../../data/database';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { useAct } from '../../notes/use-act';

/** The row of an own method as it stands now; undefined when it is gone. */
export const ownMethodNow = (id: string): Promise<OwnMethod | undefined> => database().of('ownMethods').get(id);

/** Making a copy of a method, changing an own one, and taking one away. */
export function useMethodActs() {
  const { t, language } = useWords();
  const act = useAct();
  /** Changes the method as the act before left it: two fields that are left right after each other both stay. */
  const change = (id: string, made: (own: OwnMethod) => Change) =>
    act(async () => {
      const own = await ownMethodNow(id);
      return own ? made(own) : NOTHING;
    });
  return {
    change,
    copy: async (method: Method, isOwn: boolean): Promise<string | undefined> => {
      const name = t('methods.copy.name', { name: method.name[language] });
      const done = await act(copyMethod(method, name, isOwn, stamp()));
      return done ? addedMethodId(done) : undefined;
    },
    remove: async (id: string) => {
      const own = await ownMethodNow(id);
      if (!own) return;
      const name = own.method.name[language] || own.method.name.nl;
      await act(removeMethod(own), t('methods.act.remove', { name }));
    },
  };
}

export type MethodActs = ReturnType<typeof useMethodActs>;
