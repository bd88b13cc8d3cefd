import type { Article, Token } from '../../model/document.js';
import type { Draft, Severity } from '../../model/finding.js';
import type { Context } from '../../model/rule.js';
import { defineRule } from '../../model/rule.js';
import { nearGlossary } from '../../names/resolve.js';
import { variants } from '../../names/variants.js';

const keepClitic = (token: Token, form: string, better: string): string =>
  token.text.startsWith(form) ? better + token.text.slice(form.length) : better;

const damaged = function* (article: Article, { glossary }: Context): Iterable<Draft> {
  for (const { form, better, distance, sameCompany } of variants(article, glossary)) {
    const severity: Severity = form.tokens.length > 1 ? 'critical' : 'major';
    const times = better.tokens.length;
    for (const token of form.tokens) {
      yield {
        span: token,
        severity,
        confidence: sameCompany ? 0.9 : distance === 1 ? 0.8 : 0.7,
        message: {
          id: `“${form.text}” mirip “${better.text}” yang muncul ${times} kali di artikel ini; nama yang sama?`,
          en: `“${form.text}” is ${distance} letter${distance > 1 ? 's' : ''} away from “${better.text}”, which stands ${times} time${times > 1 ? 's' : ''} in this article; the same name?`,
        },
        suggestions: [{ text: keepClitic(token, form.text, better.text) }],
      };
    }
  }
};

export default defineRule({
  id: 'terminology/garbled-name',
  artifact: 'garbled-name',
  severity: 'major',
  confidence: 0.8,
  summary: { id: 'Nama rusak.', en: 'A damaged name.' },
  why: 'Mesin memotong atau mengganti suku kata nama asing, lalu pembaca bertemu orang yang salah. Yang dicari: ejaan yang menyendiri di samping ejaan yang lebih sering dalam artikel yang sama, dan bentuk yang nyaris sama dengan nama di glosarium. Dua ejaan yang sama-sama diterima bukan kerusakan.',
  languages: ['id'],
  incorrect: [
    {
      text: 'Gubernur Sutarmidji datang pagi. Kata Sutarmidji, jalan rusak. Lalu [[Sutamidji]] pulang dan Sutarmidji diam.',
      suggests: ['Sutarmidji'],
    },
  ],
  correct: [
    'Iran dan Irak berunding. Kata Iran, Irak setuju. Iran senang.',
    'Orang Israel dan pejabat Israeli bertemu di Israel bersama delegasi Israel.',
    'Alex Sontoro dan Marc Sontora bertanding. Alex Sontoro menang. Alex Sontoro senang.',
  ],
  *check(article, context) {
    yield* nearGlossary(article, context.glossary);
    yield* damaged(article, context as Context);
  },
});
