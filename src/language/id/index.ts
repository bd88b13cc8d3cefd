import type { Language } from '../../model/language.js';
import { furniture, inlineFurniture } from './boilerplate.js';
import { word } from './lexicon.js';
import { segment } from './tokenize.js';

/** The Indonesian pack. franc takes much Indonesian for Malay, so both codes are accepted; detect.ts tells them apart. */
export const indonesian: Language = { tag: 'id', accepts: ['ind', 'zlm'], word, segment, furniture, inlineFurniture };
