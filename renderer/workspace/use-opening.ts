import { useState } from 'react';
import demoUrl from '../../resources/samples/demo.kring?url';
import type { Choices } from '../../shared/merging/merge';
import type { Message } from '../../shared/model/message';
import { isSealed } from '../../shared/sealing/sealed-header';
import type { CopyMark } from '../../shared/workspace/copy-mark';
import type { FileWorkspace } from '../../shared/workspace/format';
import type { OpeningChoice } from '../../shared/workspace/opening';
import { commit, undo } from '../data/repository';
import { stamp } from '../data/stamp';
import { readWorkspace } from '../data/workspace';
import { host } from '../host/host';
import { useWords } from '../language/words';
import { goTo } from '../route/route';
import { toast } from '../ui/toast';
import {
  type ColleagueMerge,
  readColleagueMerge,
  rememberCopy,
  takeInCopy,
  withBeginning,
  withoutErasedHere,
} from './colleague-merge';
import { type Considered, consider } from './considering';
import { type GroupMerge, rememberFile, takeIn } from './group-merge';
import { keepVersionAside } from './keep-version';
import { refuseWithoutRoom } from './use-space';
import { useUnsealing } from './use-unsealing';

type Different = Extract<Considered, { readonly is: 'different' }>;

/** What is asked of the person before, or instead of, opening a file. */
export type OpeningQuestion =
  | ({ readonly kind: 'choose'; readonly name: string } & Different)
  | { readonly kind: 'colleague'; readonly name: string; readonly merge: ColleagueMerge }
  | { readonly kind: 'merge'; readonly name: string; readonly merge: GroupMerge }
  | { readonly kind: 'sealed'; readonly name: string; readonly open: (passphrase: string) => Promise<Message | null> }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: unknown };

export type Opening = {
  /** Lets the person choose a file and opens it. */
  readonly ask: () => Promise<void>;
  /** Lets the person choose the work of a group of this meeting; anything else is refused. */
  readonly askGroupWork: (sessionId: string) => Promise<void>;
  /** Opens the bytes of a .kring or workspace.json. Never throws: a bad file becomes a question. */
  readonly open: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<void>;
  readonly openDemo: () => Promise<void>;
  readonly question: OpeningQuestion | null;
  /** The answer to "choose": `compare` looks at what is different first, `leave` changes nothing. */
  readonly answer: (choice: Exclude<OpeningChoice, 'add'> | 'compare' | 'leave') => Promise<void>;
  /** The answer to "merge" and to "colleague": everything as it was chosen. */
  readonly take: (choices: Choices) => Promise<void>;
  readonly close: () => void;
};

type Opened = { readonly file: FileWorkspace; readonly mark: CopyMark };
type Ask = (question: OpeningQuestion | null) => void;

const DEMO_NAME = 'demo.kring';
const opening = () => import('../../shared/workspace/opening');

/** Where a file leads: a group to its own page, anyone else to the programme. */
function goToContent(programmeId: string | undefined, { scope }: FileWorkspace): void {
  if (scope) goTo({ page: 'group', sessionId: scope.sessionId, groupId: scope.groupId });
  else if (programmeId !== undefined) goTo({ page: 'programme', programmeId });
}

/** Puts a file into Kring, or the work of a group, and says so. */
function useKeeping(ask: Ask) {
  const words = useWords();
  const { t } = words;
  const say = (text: string) => toast.say(text, { label: t('app.undo.short'), onPress: () => void undo() });

  const keep = async (name: string, { file: asItCame, mark }: Opened, choice: OpeningChoice) => {
    const { openingChange } = await opening();
    const current = await readWorkspace();
    const file = await withoutErasedHere(current, asItCame, words);
    const change = openingChange(current, file, choice, stamp(), { fileName: name });
    await keepVersionAside('before opening');
    // What stands beside is a programme of its own: it shares no beginning with anyone.
    await commit(choice === 'beside' ? change : await withBeginning(change, current, file, mark));
    ask(null);
    say(t('workspace.opened', { name: file.programmes.map((programme) => programme.name).join(', ') }));
    goToContent((change.tables.programmes?.added[0] ?? file.programmes[0])?.id, file);
  };
  const take = async (merge: GroupMerge, choices: Choices) => {
    await keepVersionAside('before opening');
    await takeIn(merge, choices, words);
    ask(null);
    say(t('merging.done', { group: merge.group, from: merge.isHome ? 'group' : 'file' }));
    if (!merge.isHome) goToContent(undefined, merge.file);
  };
  const compare = async (name: string, { file, mark }: Opened) => {
    const merge = await readColleagueMerge(await readWorkspace(), file, mark, words);
    if (merge.items.length > 0) return ask({ kind: 'colleague', name, merge });
    // All that differs was changed here: the colleague has nothing that is not here.
    await rememberCopy(file, mark);
    ask(null);
    toast.say(t('merging.copy.nothing'));
    goToContent(file.programmes[0]?.id, file);
  };
  const takeCopy = async (merge: ColleagueMerge, choices: Choices) => {
    await keepVersionAside('before opening');
    await takeInCopy(merge, choices, words);
    ask(null);
    say(t('merging.copy.done'));
    goToContent(merge.file.programmes[0]?.id, merge.file);
  };
  const passOver = async ({ file, group, isHome }: GroupMerge) => {
    await rememberFile(file);
    toast.say(t('merging.nothing', { group }));
    if (!isHome) goToContent(undefined, file);
  };
  const settle = async (name: string, considered: Considered) => {
    switch (considered.is) {
      case 'new':
        return keep(name, considered, 'add');
      case 'different':
        return ask({ kind: 'choose', name, ...considered });
      case 'same':
        await rememberCopy(considered.file, considered.mark);
        toast.say(t('workspace.same'));
        return goToContent(considered.file.programmes[0]?.id, considered.file);
      case 'group':
        return considered.merge.items.length > 0
          ? ask({ kind: 'merge', name, merge: considered.merge })
          : passOver(considered.merge);
    }
  };
  return { words, keep, take, takeCopy, compare, settle };
}

/** Opens workspace files: what is here already is never overwritten without saying so. */
export function useOpening(): Opening {
  const [question, ask] = useState<OpeningQuestion | null>(null);
  const { words, keep, take, takeCopy, compare, settle } = useKeeping(ask);
  const { unsealing, remember } = useUnsealing();

  const trying = async (name: string, act: () => Promise<void>) => {
    try {
      await act();
    } catch (reason) {
      ask({ kind: 'refused', name, reason });
    }
  };
  const readPlain = (bytes: Uint8Array<ArrayBuffer>, name: string, sessionId?: string, passphrase?: string) =>
    trying(name, async () => {
      await refuseWithoutRoom(bytes.length);
      const considered = await consider(bytes, words, sessionId);
      if (passphrase !== undefined) remember(considered, passphrase);
      await settle(name, considered);
      if (considered.left !== undefined) toast.say(words.t('workspace.newer', { left: considered.left }));
    });
  const read = async (bytes: Uint8Array<ArrayBuffer>, name: string, sessionId?: string) => {
    if (!isSealed(bytes)) return readPlain(bytes, name, sessionId);
    const open = unsealing(bytes, (plain, passphrase) => {
      ask(null);
      return readPlain(plain, name, sessionId, passphrase);
    });
    ask({ kind: 'sealed', name, open });
  };
  const choose = (sessionId?: string) =>
    trying('', async () => {
      const chosen = await host.ask('openFile', { kind: 'kring' });
      if (chosen) await read(chosen.bytes, chosen.name, sessionId);
    });

  return {
    question,
    close: () => ask(null),
    open: (bytes, name) => read(bytes, name),
    ask: () => choose(),
    askGroupWork: (sessionId) => choose(sessionId),
    openDemo: () =>
      trying(DEMO_NAME, async () => {
        const answer = await fetch(demoUrl);
        await read(new Uint8Array(await answer.arrayBuffer()), DEMO_NAME);
      }),
    answer: async (choice) => {
      if (question?.kind !== 'choose') return;
      const { name, file } = question;
      if (choice === 'compare') return trying(name, () => compare(name, question));
      if (choice !== 'leave') return trying(name, () => keep(name, question, choice));
      ask(null);
      goToContent(file.programmes[0]?.id, file);
    },
    take: async (choices) => {
      if (question?.kind === 'merge') await trying(question.name, () => take(question.merge, choices));
      if (question?.kind === 'colleague') await trying(question.name, () => takeCopy(question.merge, choices));
    },
  };
}
