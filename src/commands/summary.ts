import type { Locale } from '../model/finding.js';
import { speak } from '../report/words.js';
import { append, type Io, type NewFile, sizeOf } from './io.js';

/** GitHub drops the job summary of a step that is larger. */
export const mostOfSummary = 1024 * 1024;

/** Bytes of the longest run of whole lines that fits. */
const wholeLines = (text: string, room: number): string => {
  const bytes = Buffer.from(text);
  if (bytes.length <= room) return text;
  const end = room > 0 ? bytes.lastIndexOf(0x0a, room - 1) : -1;
  return bytes.toString('utf8', 0, end + 1);
};

/**
 * The job summary of a GitHub step, which other commands of the step write to as well: what is printed is added to it at
 * the end, cut at a line with a note where it would be too large. That it cannot be written is no reason to fail.
 */
export const jobSummary = async (io: Io, file: string, locale: Locale): Promise<NewFile> => {
  const note = `\n${speak(locale)('cut')}\n`;
  const parts: string[] = [];
  let room = mostOfSummary - (await sizeOf(io, file)) - Buffer.byteLength(note);
  let cut = false;
  return {
    async write(text) {
      const fits = wholeLines(text, room);
      parts.push(fits);
      room -= Buffer.byteLength(fits);
      cut = fits.length < text.length;
      return !cut;
    },
    async keep() {
      const text = parts.join('') + (cut && room >= 0 ? note : '');
      if (text === '') return;
      await append(io, file, text).catch((error: Error) => io.stderr.write(`janggal: ${error.message}\n`));
    },
    async drop() {},
  };
};
