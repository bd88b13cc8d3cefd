// Writes what tells this build from every other one: a hash of what was built and of what is loaded beside it. The build runs it;
// src/cache/build.ts reads it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const target = path.join('data', 'build.txt');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  // What the engine compiled differs from one build to the next and says nothing that the code does not.
  .filter((file) => /\.(?:c?js|bin|txt|tsv)$/u.test(file) && file !== target)
  .sort();
const hash = createHash('sha256');
for (const file of [...files, path.join('..', 'package.json')]) {
  const bytes = readFileSync(path.join(dist, file));
  hash.update(`${file} ${bytes.length} `).update(bytes);
}
writeFileSync(path.join(dist, target), hash.digest('hex'));
