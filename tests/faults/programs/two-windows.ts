import { asProgram } from '../outcome';
import { twoWindows } from '../two-windows/interleave';

await asProgram(() => twoWindows(Number(process.env.KRING_RUNS ?? 1000)));
