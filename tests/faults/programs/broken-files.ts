import { checkBrokenFiles } from '../broken-files/check';
import { asProgram } from '../outcome';

await asProgram(() => checkBrokenFiles());
