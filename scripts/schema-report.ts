/** Writes the JSON Schema of the report: `npx jiti scripts/schema-report.ts`. */
import { writeFileSync } from 'node:fs';
import { reportSchemaText } from '../src/report/schema.js';

writeFileSync(new URL('../schema/report.schema.json', import.meta.url), reportSchemaText());
