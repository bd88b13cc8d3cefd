import type { Locale } from '../model/finding.js';
import type { Io, Out } from './io.js';

/** What is spoken where neither a flag nor the configuration says. */
export const localeOf = ({ env }: Pick<Io, 'env'>): Locale => {
  const said = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en(?![a-z])/i.test(said) ? 'en' : 'id';
};

/** NO_COLOR (https://no-color.org) wins over FORCE_COLOR, both over what the stream is. */
export const colourOf = ({ env }: Pick<Io, 'env'>, { isTTY }: Pick<Out, 'isTTY'>): boolean => {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTTY && env['TERM'] !== 'dumb';
};
