#!/usr/bin/env node
import { existsSync } from 'node:fs';
import nodeModule from 'node:module';
import './require-node-24.js';

// What Node made of the sources is kept in the system's temporary folder: the next command starts in half the time.
nodeModule.enableCompileCache?.();

// In the workspace the sources run as they are; a packed build has only dist.
const source = new URL('./src/main.ts', import.meta.url);
const { main } = await import(existsSync(source) ? source.href : new URL('./dist/main.js', import.meta.url).href);
process.exitCode = await main(process.argv.slice(2));
