import { key } from './key.js';
import { cookie, login, newsletter } from './lines/account.js';
import { ad } from './lines/ad.js';
import { commentForm } from './lines/comment-form.js';
import { follow } from './lines/follow.js';
import { navigation, pagination } from './lines/page.js';
import { player } from './lines/player.js';
import { readAlso } from './lines/read-also.js';
import { share } from './lines/share.js';
import { authorBox, image, source, tagCloud, translationNotice } from './lines/source.js';
import { weak as weakLines } from './lines/weak.js';
import { widget } from './lines/widget.js';
import { networks } from './networks.js';

/** Lines that are their own key, as nearly all are written here: asking `key` for each would cost start-up 15 ms. */
const plain = /^[a-z]+(?: [a-z]+)*$/;

const split = (lines: string): string[] =>
  lines
    .split(/[|\n]/)
    .map((line) => line.trim())
    .map((line) => (plain.test(line) ? line : key(line.replaceAll('#', '0'))))
    .filter((line) => line !== '');

const tables: readonly (readonly [string, string])[] = [
  ['ad', ad],
  ['read-also', readAlso],
  ['widget', widget],
  ['share', share],
  ['follow', follow],
  ['comment-form', commentForm],
  ['player', player],
  ['pagination', pagination],
  ['navigation', navigation],
  ['cookie', cookie],
  ['newsletter', newsletter],
  ['login', login],
  ['source', source],
  ['author-box', authorBox],
  ['tag-cloud', tagCloud],
  ['image', image],
  ['translation-notice', translationNotice],
];

/** Key of a line → kind. What stands first wins. */
export const known: ReadonlyMap<string, string> = (() => {
  const lines = new Map<string, string>();
  const add = (kind: string, keys: readonly string[]) => {
    for (const each of keys) if (!lines.has(each)) lines.set(each, kind);
  };
  for (const [kind, table] of tables) add(kind, split(table));
  add('share', [...networks]);
  return lines;
})();

/** Keys that need their neighbours' word for it. */
export const weak: ReadonlySet<string> = new Set([...split(weakLines), ...networks]);

/** Labels of a site's sections, as they stand over a headline. */
export const sections: ReadonlySet<string> = new Set(
  split(`
berita | news | home | beranda | nasional | internasional | dunia | global | mancanegara | luar negeri | dalam negeri | regional | daerah | nusantara |
ekonomi | bisnis | ekonomi bisnis | ekonomi dan bisnis | keuangan | finance | market | pasar | money | olahraga | sport | sports | bola | sepak bola |
sepakbola | hiburan | entertainment | seleb | selebritis | selebriti | showbiz | gaya hidup | lifestyle | life style | teknologi | tekno | techno |
technology | tech | sains | otomotif | oto | kesehatan | health | politik | hukum | hukum kriminal | hukum dan kriminal | kriminal | peristiwa |
megapolitan | metropolitan | metro | jabodetabek | pendidikan | edukasi | education | opini | opinion | kolom | tajuk | editorial | headline | headlines |
berita utama | berita terkini | berita dunia | berita internasional | berita nasional | berita daerah | world | world news | international | politics |
business | travel | wisata | kuliner | food | properti | ragam | umum | uncategorized | tak berkategori | tanpa kategori | viral | trending | unggulan |
top news | hot news | featured | update | internasional berita | berita global | eropa | asia | asia pasifik | amerika | timur tengah | afrika | rusia |
ukraina | militer | pertahanan | perang rusia ukraina | khazanah | islam digest | religi | pemilu | breaking news | berita terbaru | terkini | artikel
`),
);
