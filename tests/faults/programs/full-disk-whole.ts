import { fullDiskUnderKring } from '../full-disk/whole-kring';
import { asProgram } from '../outcome';

await asProgram(fullDiskUnderKring);
