import { CODES, everyCallFails } from '../disk-calls/calls';
import { asProgram } from '../outcome';

await asProgram(() => everyCallFails(CODES));
