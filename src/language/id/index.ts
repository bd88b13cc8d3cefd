import type { Language } from '../../model/language.js';
import { furniture, inlineFurniture } from './boilerplate.js';
import { calques } from './calques.js';
import { partsOf } from './glue.js';
import { about, englishSize, knownAs, knownForm } from './known.js';
import { word } from './lexicon.js';
import { segment } from './tokenize.js';
import { traces } from './traces.js';
import { translationsOf } from './translations.js';
import { slipOf } from './typos.js';

const lexicon = { knownAs, knownForm, about, englishSize, translationsOf, calques, slipOf, partsOf };

/** The Indonesian pack. franc takes much Indonesian for Malay, so both codes are accepted; detect.ts tells them apart. */
export const indonesian: Language = {
  tag: 'id',
  accepts: ['ind', 'zlm'],
  word,
  lexicon,
  segment,
  furniture,
  inlineFurniture,
  traces,
};
