#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { loader } from './loader.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const argv = process.argv.slice(2);
if (argv[0] === '--version' || argv[0] === '-V') process.stdout.write(`${version}\n`);
else {
  const { load } = loader();
  const { main } = load(fileURLToPath(new URL('./command.cjs', import.meta.url))) as typeof import('./command.js');
  await main(argv, version);
}
