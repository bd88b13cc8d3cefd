import type { Segment, Token } from '../../model/document.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Words that nothing can end with: what they bind is missing. */
export const binders = words(`
  yang dan di ke dari dengan untuk pada oleh sebagai karena atau tetapi tapi namun sedangkan setelah sejak hingga agar supaya sehingga
  jika bila kalau apabila meski meskipun walau walaupun bahwa adalah ialah merupakan para sang sebuah seorang suatu terhadap tentang
  mengenai menurut melalui kepada bagi demi akibat serta maupun yakni yaitu sambil seraya maka akan sedang tanpa setiap tiap guna secara
  menjadi memiliki mengatakan menyatakan menegaskan menyebutkan menjelaskan memberikan melakukan sebesar sebanyak seperti ketika rp`);

/** How many words a block has. */
export const wordsOf = ({ tokens, marks, numbers }: Segment): number => tokens.length - marks.length - numbers.length;

/** Running text: no headline, list item or caption. */
export const isProse = ({ kind }: Segment): boolean => kind === 'paragraph' || kind === 'quote';

/** The last token that is no closing quotation mark or bracket. */
const lastToken = ({ tokens }: Segment): Token | undefined => {
  let at = tokens.length - 1;
  while (at > 0 && tokens[at]!.kind === 'mark' && /^["”’')\]*]+$/u.test(tokens[at]!.text)) at -= 1;
  return tokens[at];
};

/** Ends as a sentence does. */
export const isClosed = (segment: Segment): boolean => /^(?:[.?!…]+)$/u.test(lastToken(segment)?.text ?? '');

/** Share of running paragraphs that end in a stop; 0 where there are too few to tell. */
export const closedShare = (segments: readonly Segment[]): number => {
  const prose = segments.filter((segment) => isProse(segment) && wordsOf(segment) >= 8);
  return prose.length < 4 ? 0 : prose.filter(isClosed).length / prose.length;
};
