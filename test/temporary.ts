import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Every folder that tests make goes into one that is removed after them. */
export default (): (() => void) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'janggal-tests-'));
  process.env['TMPDIR'] = folder;
  process.env['TMP'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
