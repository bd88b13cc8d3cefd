import { expect, it } from 'vitest';
import { janggal } from './world.js';

const text = `Banjir di Demak surut

${'Warga kembali ke rumah masing-masing setelah air surut pada pagi hari. '.repeat(6)}Menurut undang -undang itu, ganti rugi dibayar.
`;

it('shows the article where the page is asked for, and keeps it out of the data beside it', async () => {
  const { out } = await janggal(['check', 'a.txt', '--format', 'html', '--no-config'], { files: { 'a.txt': text } });
  expect(out).toMatch(/<mark [^>]*>undang -undang<\/mark> itu, ganti rugi dibayar\./);
  const both = await janggal(['check', 'a.txt', '--format', 'json', '--format', 'html=a.html', '--no-config'], {
    files: { 'a.txt': text },
  });
  expect(both.out).not.toContain('ganti rugi dibayar.\\n');
  expect(JSON.parse(both.out).documents[0]).not.toHaveProperty('prose');
});

it('shows excerpts of a saved report', async () => {
  const { out } = await janggal(['check', 'a.txt', '--format', 'json', '--no-config'], { files: { 'a.txt': text } });
  const again = await janggal(['report', 'a.json', '--format', 'html'], { files: { 'a.json': out } });
  expect(again.out).toMatch(/<p class="excerpt">.*<mark [^>]*>undang -undang<\/mark> itu/);
});
