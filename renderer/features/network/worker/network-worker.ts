import '../../../schema-mode';
import { answerTo } from './answers';

// Laying out and measuring a large network takes longer than a window may stand still, so it happens here.

addEventListener('message', ({ data }: MessageEvent<unknown>) => postMessage(answerTo(data)));
