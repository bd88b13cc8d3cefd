import type { Io } from './io.js';
import { writeText } from './io.js';
import { namedTargets } from './output.js';

/** Formats of what is no report of documents: tables, comparisons. */
export const viewNames = ['plain', 'markdown', 'json'] as const;
export type ViewName = (typeof viewNames)[number];

/** Draws one thing in every format asked for; plain where none is. @throws KnownError for a format it has not */
export const showViews = async (
  formats: readonly string[] | undefined,
  draw: (format: ViewName) => string | Promise<string>,
  io: Io,
  quiet = false,
): Promise<void> => {
  for (const { format, file } of namedTargets(formats ?? ['plain'], viewNames)) {
    if (file !== undefined) await writeText(io, file, await draw(format));
    else if (!quiet) await io.stdout.write(await draw(format));
  }
};
