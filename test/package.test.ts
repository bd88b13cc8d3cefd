import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let tarball: Uint8Array;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'janggal-pack-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root });
  tarball = readFileSync(path.join(folder, readdirSync(folder)[0]!));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('has nothing publint warns of', async () => {
    const data = tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) as ArrayBuffer;
    const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg!))).toEqual([]);
  });

  it('resolves with its types wherever ES modules are imported', async () => {
    const { problems } = (await checkPackage(createPackageFromTarballData(tarball))) as {
      problems: readonly { readonly kind: string; readonly resolutionKind?: string; readonly entrypoint?: string }[];
    };
    // An ES module cannot be loaded by require in every Node it runs in, nor found by resolvers older than exports; both are known.
    const here = problems.filter(
      ({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs',
    );
    expect(here.map(({ kind, resolutionKind, entrypoint }) => `${entrypoint} (${resolutionKind}): ${kind}`)).toEqual([]);
  }, 60_000);
});
