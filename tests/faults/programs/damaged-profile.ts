import { damagedProfiles } from '../damage/damaged';
import { DAMAGES, TORN } from '../damage/damages';
import { asProgram, tell } from '../outcome';

const only = process.env.KRING_DAMAGE ?? '';
const damages = [...TORN, ...DAMAGES].filter(({ name }) => name.includes(only));

await asProgram(() => damagedProfiles('torn logs and damaged profiles', damages, tell));
