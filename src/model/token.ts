import type { Token } from './document.js';

/** Of a token that is there it says yes or no; of one that may be missing it also says that it is there. */
interface Test {
  (token: Token): boolean;
  (token: Token | undefined): token is Token;
}

/** A word that begins with a capital letter. */
export const capitalised = ((token: Token | undefined) =>
  token !== undefined && token.kind === 'word' && token.text.charCodeAt(0) !== token.lower.charCodeAt(0)) as Test;

/** A word without any capital. */
export const lowerCase = ((token: Token | undefined) =>
  token !== undefined && token.kind === 'word' && token.text === token.lower) as Test;
