import { z } from 'zod';

// The content policy forbids code made from text, so schemas may not compile themselves. First import of each page and each worker.
z.config({ jitless: true });
