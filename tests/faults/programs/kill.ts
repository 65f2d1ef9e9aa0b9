import { longLife } from '../kill/life';
import { asProgram, tell } from '../outcome';

const KILLS = Number(process.env.KRING_KILLS ?? 200);
/** Between two kills, on average. */
const CHANGES = 105;

await asProgram(() => longLife(KILLS, CHANGES, tell));
