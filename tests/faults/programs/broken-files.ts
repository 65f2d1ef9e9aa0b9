import { checkBrokenFiles } from '../broken-files/check';
import { asProgram } from '../outcome';

const only = process.env.KRING_FILES ?? '';

await asProgram(() => checkBrokenFiles((_at, name) => name.includes(only)));
