import { runKring } from './run';

// `kring check FILE | head -1` closes the pipe early; that is no fault.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await runKring(process.argv.slice(2), process.env, {
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
