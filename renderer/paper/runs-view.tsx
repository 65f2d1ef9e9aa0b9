import { Fragment } from 'react';
import type { Run, Runs } from '../../shared/report/outline';

const Lines = ({ text }: { readonly text: string }) =>
  text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text never move
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));

function RunView({ run }: { readonly run: Run }) {
  const text = <Lines text={run.text} />;
  // A picture of the page, not a page to click through: what looks like a link does not leave Kring.
  if (run.href !== undefined) return <u title={run.href}>{text}</u>;
  if (run.bold) return <strong>{text}</strong>;
  return run.italic ? <em>{text}</em> : text;
}

/** Text as it will be printed, in its own language. */
export const RunsView = ({ runs }: { readonly runs: Runs }) =>
  runs.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    <span key={index} {...(run.language && { lang: run.language })}>
      <RunView run={run} />
    </span>
  ));
