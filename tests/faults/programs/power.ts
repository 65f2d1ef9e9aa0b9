import { asProgram, tell } from '../outcome';
import { powerCuts } from '../power/cuts';

await asProgram(() => powerCuts(Number(process.env.KRING_CUTS ?? 60), tell));
