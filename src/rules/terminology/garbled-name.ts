import { defineRule } from '../../model/rule.js';
import { damaged } from '../../names/resolve.js';

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
  check: (article, { glossary }) => damaged(article, glossary),
});
