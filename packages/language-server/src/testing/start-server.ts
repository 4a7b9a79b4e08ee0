import { serveOverStdio } from '../serve-over-stdio.ts';

/** The process that an editor starts, without the rest of the command line. */
serveOverStdio();
