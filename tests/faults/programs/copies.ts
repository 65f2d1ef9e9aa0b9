import { copiesAreExchanged } from '../copies/exchanges';
import { asProgram } from '../outcome';

const EXCHANGES = Number(process.env.KRING_EXCHANGES ?? 1000);

await asProgram(() => copiesAreExchanged(EXCHANGES, Date.now() % 1_000_000));
