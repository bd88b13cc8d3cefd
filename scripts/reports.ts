// Writes the committed reports on the five seeds, so that any drift shows in a diff.  npm run reports
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const seeds = readdirSync(path.join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => `seeds/${name}`);

const run = (...args: string[]): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100', GITHUB_ACTIONS: '' },
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
};

writeFileSync(
  path.join(root, 'reports/seeds.json'),
  run('check', ...seeds, '--format', 'json', '--locale', 'en', '--no-config', '--no-cache'),
);
const report = run('report', 'reports/seeds.json', '--format', 'ink', '--locale', 'en');
writeFileSync(
  path.join(root, 'reports/seeds.md'),
  `# The five seeds\n\nWritten by \`npm run reports\`; what \`janggal check seeds/*.txt --format ink --locale en\` shows at 100 columns without colour.\n\n\`\`\`text\n${report.trimEnd()}\n\`\`\`\n`,
);
console.log(`${seeds.length} seeds reported`);
