import type { FullConfig, Reporter } from '@playwright/test/reporter';

const HOSTS = ['browser', 'electron'];

/** Says by name which host was not tried; what is not run is never silently green. */
class HostsReporter implements Reporter {
  private absent: readonly string[] = [];

  onBegin(config: FullConfig): void {
    const present = config.projects.map(({ name }) => name);
    this.absent = HOSTS.filter((name) => !present.includes(name));
  }

  onEnd(): void {
    for (const name of this.absent)
      process.stdout.write(`\n  NOT RUN: project "${name}" (its binary is not on this machine)\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

// Playwright asks for a default export.
// biome-ignore lint/style/noDefaultExport: the reporter interface of Playwright
export default HostsReporter;
