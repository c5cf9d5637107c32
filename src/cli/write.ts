import { once } from 'node:events';

/** Writes to a stream and waits where it is full, so that a slow reader holds us up instead of our memory. */
export async function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}

/** A reader that has seen enough (`| head`) is no error: ends the process quietly, as others do. */
export function endWhenReaderLeaves(stream: NodeJS.WritableStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
