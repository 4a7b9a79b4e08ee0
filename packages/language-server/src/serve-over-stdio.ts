import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { serve } from './serve.ts';

/** Serves the editor that started this process, over its standard input and output. The process ends when the editor says so, or is gone. */
export function serveOverStdio(): void {
  const { stdin, stdout } = process;
  serve(createConnection(ProposedFeatures.all, new StreamMessageReader(stdin), new StreamMessageWriter(stdout)));
  stdin.on('end', () => process.exit(1));
}
