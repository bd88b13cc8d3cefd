/** Writes schema/config.schema.json: npx jiti scripts/schema-config.ts */
import { mkdirSync, writeFileSync } from 'node:fs';
import { configJsonSchema } from '../src/config/schema.js';
import { rules } from '../src/rules/index.js';

const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('config.schema.json', folder), `${JSON.stringify(configJsonSchema(rules), null, 2)}\n`);
