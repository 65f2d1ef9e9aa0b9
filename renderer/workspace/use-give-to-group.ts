import type { Words } from '../../shared/language/translate';
import type { Id } from '../../shared/model/ids';
import { Refusal, say } from '../../shared/model/message';
import type { GroupScope } from '../../shared/model/session';
import { receive } from '../data/repository';
import { stamp } from '../data/stamp';
import { readWorkspace } from '../data/workspace';
import { useWords } from '../language/words';
import { toast } from '../ui/toast';
import { groupNameIn, type SavedFile, saveKring } from './save-file';
import { tellingFor } from './telling';
import { type Seal, useSealing } from './use-sealing';

type SealFor = (programmeId: Id, group: string) => Promise<Seal | null>;

/** Saves what a group needs as a file of its own, and remembers what went along. Null when the person thought again. */
async function giveToGroup(groupId: Id, words: Words, sealFor: SealFor): Promise<SavedFile | null> {
  const { groupFile, handOut } = await import('../../shared/workspace/group-file');
  const workspace = await readWorkspace();
  const made = stamp();
  const group = workspace.breakoutGroups.find(({ id }) => id === groupId);
  if (!group) throw new Refusal(say('group.refused.gone'));
  const session = workspace.sessions.find(({ id }) => id === group.sessionId);
  const origin = workspace.origins.find(({ id }) => id === session?.programmeId);
  const scope: GroupScope = { kind: 'group', sessionId: group.sessionId, groupId, handoutId: made.newId() };
  const about = { language: words.language, now: made.now, isDemo: origin?.isDemo ?? false, notice: origin?.notice };
  const file = groupFile(workspace, scope, tellingFor(words, workspace), about);
  const groupName = groupNameIn(workspace, groupId);
  const seal = await sealFor(session?.programmeId ?? '', groupName);
  if (!seal) return null;
  const saved = await saveKring(file, words.t('group.file.for', { group: groupName }), seal.passphrase);
  // No act: there is nothing to take back once the file is out of the house.
  if (saved !== null) await receive(handOut(file, scope, made));
  return saved;
}

/** Gives a group its file, and says how that went. */
export function useGiveToGroup(): (groupId: Id) => Promise<void> {
  const words = useWords();
  const { isSealed, ask } = useSealing();
  // A group never gets the passphrase of the programme: with that it could read everything.
  const sealFor: SealFor = async (programmeId, name) => (isSealed(programmeId) ? ask({ of: 'group', name }) : {});
  return async (groupId) => {
    const { t, say: inWords } = words;
    try {
      const saved = await giveToGroup(groupId, words, sealFor);
      if (saved) toast.say([t('group.given', { name: saved.name }), ...saved.notices.map(inWords)].join(' '));
    } catch (reason) {
      toast.say(reason instanceof Refusal ? inWords(reason.said) : t('workspace.save.failed'));
    }
  };
}
