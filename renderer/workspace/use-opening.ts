import { useState } from 'react';
import demoUrl from '../../resources/samples/demo.kring?url';
import { LARGEST_FILE } from '../../shared/host/contract';
import type { Comparison } from '../../shared/workspace/comparing';
import type { FileWorkspace } from '../../shared/workspace/format';
import type { OpeningChoice } from '../../shared/workspace/opening';
import type { OpenedFile } from '../../shared/workspace/read-file';
import { commit, undo } from '../data/repository';
import { stamp } from '../data/stamp';
import { readWorkspace } from '../data/workspace';
import { host } from '../host/host';
import { useWords } from '../language/words';
import { goTo } from '../route/route';
import { toast } from '../ui/toast';
import { keepAttachments } from './attachments';

/** What is asked of the person before, or instead of, opening a file. */
export type OpeningQuestion =
  | { readonly kind: 'choose'; readonly name: string; readonly file: FileWorkspace; readonly comparison: Comparison }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: unknown };

export type Opening = {
  /** Lets the person choose a file and opens it. */
  readonly ask: () => Promise<void>;
  /** Opens the bytes of a .kring or workspace.json. Never throws: a bad file becomes a question. */
  readonly open: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<void>;
  readonly openDemo: () => Promise<void>;
  readonly question: OpeningQuestion | null;
  /** The answer to "choose"; `leave` changes nothing. */
  readonly answer: (choice: Exclude<OpeningChoice, 'add'> | 'leave') => Promise<void>;
  readonly close: () => void;
};

const DEMO_NAME = 'demo.kring';

// Reading and comparing files is a piece of its own: the start page draws without it.
const reading = () => import('../../shared/workspace/read-file');
const opening = () => import('../../shared/workspace/opening');
const comparing = () => import('../../shared/workspace/comparing');

async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedFile> {
  const { readWorkspaceFile } = await reading();
  return readWorkspaceFile(bytes, LARGEST_FILE);
}

function goToProgramme(id: string | undefined): void {
  if (id !== undefined) goTo({ page: 'programme', programmeId: id });
}

/** Opens workspace files: what is here already is never overwritten without saying so. */
export function useOpening(): Opening {
  const { t } = useWords();
  const [question, setQuestion] = useState<OpeningQuestion | null>(null);

  const keep = async (name: string, file: FileWorkspace, choice: OpeningChoice) => {
    const { openingChange } = await opening();
    const change = openingChange(await readWorkspace(), file, choice, stamp(), { fileName: name });
    await commit(change);
    setQuestion(null);
    const said = file.programmes.map((programme) => programme.name).join(', ');
    toast.say(t('workspace.opened', { name: said }), { label: t('app.undo.short'), onPress: () => void undo() });
    goToProgramme((change.tables.programmes?.added[0] ?? file.programmes[0])?.id);
  };

  const consider = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
    const opened = await readFile(bytes);
    const file = await keepAttachments(opened);
    const { compareWith } = await comparing();
    const comparison = compareWith(await readWorkspace(), file);
    if (comparison.present.length === 0) return keep(name, file, 'add');
    if (!comparison.isSame) return setQuestion({ kind: 'choose', name, file, comparison });
    toast.say(t('workspace.same'));
    goToProgramme(file.programmes[0]?.id);
  };

  const trying = async (name: string, act: () => Promise<void>) => {
    try {
      await act();
    } catch (reason) {
      setQuestion({ kind: 'refused', name, reason });
    }
  };

  return {
    question,
    close: () => setQuestion(null),
    open: (bytes, name) => trying(name, () => consider(bytes, name)),
    ask: () =>
      trying('', async () => {
        const chosen = await host.ask('openFile', { kind: 'kring' });
        if (chosen) await trying(chosen.name, () => consider(chosen.bytes, chosen.name));
      }),
    openDemo: () =>
      trying(DEMO_NAME, async () => {
        const answer = await fetch(demoUrl);
        await consider(new Uint8Array(await answer.arrayBuffer()), DEMO_NAME);
      }),
    answer: async (choice) => {
      if (question?.kind !== 'choose') return;
      const { name, file } = question;
      if (choice !== 'leave') return trying(name, () => keep(name, file, choice));
      setQuestion(null);
      goToProgramme(file.programmes[0]?.id);
    },
  };
}
