import { connect, type Socket } from 'node:net';

/** A connection that says exactly what it is told, and remembers what it hears until it is closed. */
export type RawConnection = {
  readonly socket: Socket;
  /** Everything that was answered; comes when the other side closes, or breaks. */
  readonly heard: Promise<string>;
};

export function rawConnection(port: number): RawConnection {
  const socket = connect({ host: '127.0.0.1', port });
  const heard = new Promise<string>((done) => {
    let text = '';
    socket.on('data', (part: Buffer) => {
      text += part.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => done(text));
  });
  return { socket, heard };
}

/** Says these lines as a request, with nothing added, and answers what came back. */
export function sayRaw(port: number, lines: readonly string[], body = ''): Promise<string> {
  const { socket, heard } = rawConnection(port);
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  return heard;
}

/** The status of an answer, or 0 when there was none. */
export const statusOf = (answer: string): number => Number(/^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1] ?? 0);
