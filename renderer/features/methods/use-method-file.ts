import { useState } from 'react';
import type { Library } from '../../../shared/methods/library';
import {
  METHOD_ENDING,
  methodFileName,
  presenceOf,
  readMethodFile,
  writeMethodFile,
} from '../../../shared/methods/method-file';
import { addedMethodId, addMethod, keepMethod, replaceMethod } from '../../../shared/methods/own-methods';
import type { Change } from '../../../shared/model/change';
import type { MessageKey } from '../../../shared/model/message';
import type { Method } from '../../../shared/model/method';
import { shippedLibrary } from '../../data/method-library';
import { stamp } from '../../data/stamp';
import { host } from '../../host/host';
import { useWords } from '../../language/words';
import { useAct, useTell } from '../../notes/use-act';
import { toast } from '../../ui/toast';
import { ownMethodNow } from './use-method-acts';

/** What is asked, or told, when a file of a method is opened. */
export type FileQuestion =
  | { readonly kind: 'choose'; readonly method: Method }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: unknown };

export type MethodFile = ReturnType<typeof useMethodFile>;

/** Handing one method on as a file, and taking one in. What is here already is never replaced without asking. */
export function useMethodFile(library: Library, onOpened: (methodId: string) => void) {
  const { t, language } = useWords();
  const act = useAct();
  const tell = useTell();
  const [question, setQuestion] = useState<FileQuestion | null>(null);

  const nameOf = (method: Method) => method.name[language] || method.name.nl;
  const take = async (method: Method, change: Change, said: MessageKey = 'methods.opened') => {
    setQuestion(null);
    const done = await act(change, t(said, { name: nameOf(method) }));
    if (done) onOpened(addedMethodId(done) ?? method.id);
  };
  const consider = async (bytes: Uint8Array) => {
    const method = readMethodFile(new TextDecoder().decode(bytes));
    const own = await ownMethodNow(method.id);
    switch (presenceOf(method, own?.method, shippedLibrary)) {
      case 'new':
        return take(method, keepMethod(method, stamp()));
      case 'kring':
        return take(method, addMethod(method, stamp()));
      case 'other':
        return setQuestion({ kind: 'choose', method });
      case 'same':
        toast.say(t('methods.same'));
        return onOpened(method.id);
    }
  };
  return {
    question,
    close: () => setQuestion(null),
    save: async (methodId: string) => {
      try {
        const own = await ownMethodNow(methodId);
        const method = own?.method ?? library.methods.find(({ id }) => id === methodId);
        if (!method) return;
        const file = {
          suggestedName: methodFileName(nameOf(method)),
          kind: 'json',
          bytes: new TextEncoder().encode(writeMethodFile(method)),
        } as const;
        const { saved, name } = await host.ask('saveFile', file);
        if (saved) toast.say(t('methods.exported', { name }));
      } catch (reason) {
        tell(reason);
      }
    },
    open: async () => {
      let name = METHOD_ENDING;
      try {
        const chosen = await host.ask('openFile', { kind: 'json' });
        if (!chosen) return;
        name = chosen.name;
        await consider(chosen.bytes);
      } catch (reason) {
        setQuestion({ kind: 'refused', name, reason });
      }
    },
    answer: async (choice: 'replace' | 'beside') => {
      if (question?.kind !== 'choose') return;
      const { method } = question;
      const own = await ownMethodNow(method.id);
      if (choice === 'replace' && own) await take(method, replaceMethod(own, method, stamp()), 'methods.act.replace');
      else await take(method, addMethod(method, stamp()));
    },
  };
}
