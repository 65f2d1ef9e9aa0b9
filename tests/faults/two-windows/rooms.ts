// What a window has of its own, for a program that opens two windows in one process.
export { openDatabase } from '../../../renderer/data/database';
export { claimWriting, commit, forgetHistory, setLookOnly } from '../../../renderer/data/repository';
export { connectJournal, everythingSaved } from '../../../renderer/data/saving';
export { bringTogether } from '../../../renderer/data/start-up';
export { Refusal } from '../../../shared/model/message';
