import { fileURLToPath } from 'node:url';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Two pages: the regie and the zaalscherm. They share rooms, never screens. */
export default defineConfig({
  root: here('.'),
  base: './',
  // The compiler remembers what did not change: with thousands of notes a window draws about twice as quickly.
  plugins: [react(), babel({ include: /renderer\/.*\.tsx?$/, presets: [reactCompilerPreset()] })],
  assetsInclude: ['**/*.kring'],
  worker: { format: 'es' },
  build: {
    outDir: here('../dist/renderer'),
    emptyOutDir: true,
    // Fonts and the sample stay files: the content policy allows no data: fonts.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: [here('./index.html'), here('./wall.html')],
      checks: { bundlerTimings: false },
      // Schemas decide when they are made whether they compile themselves: what forbids it must run before the first.
      output: { codeSplitting: { groups: [{ name: 'schemas', test: /node_modules\/zod\/|renderer\/schema-mode/ }] } },
    },
  },
});
