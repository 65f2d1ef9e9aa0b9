import { fullDisk } from '../full-disk/full';
import { asProgram } from '../outcome';

await asProgram(() => fullDisk(20));
