/** Slots, labels and scripts of advertising. Lines are compared by their key (key.ts), so case, marks and counts do not matter. */
export const ad = `
close this ad | this ad will close in # seconds | story continues | article continues below | article continues | ad loading |
iklan sedang dimuat | memuat iklan | advertisement | advertisements | advertisement advertisement | advertising | advertorial |
ads | ad | ads by google | ads by google adsense | ads here | adsense | adsbygoogle | google adsense | iklan | iklan # |
iklan anda | iklan anda di sini | iklan google | iklan baris | iklan sponsor | iklan bersponsor | iklan premium |
iklan ini akan hilang dalam # detik | iklan akan ditutup dalam # detik | ini adalah iklan | tutup iklan | lewati iklan | skip ad |
skip ads | close ad | close ads | hide ad | ad feedback | pasang iklan | pasang iklan di sini | ruang iklan | space iklan |
space available | ad space | banner iklan | banner | banner ads | spot img | spot imgspot img | spot imgspot imgspot img | td ad |
ad # | ads # | ad ad # | iklan iklan # | quang cao | quảng cáo | quảng cáo # | advertisement scroll to continue reading |
advertisement continue reading below | advertisement scroll to continue | advertisement scroll to continue with content |
advertisement story continues below | article continues below advertisement | article continues after advertisement |
continue reading below | content continues below | story continues below | story continues below advertisement |
story continues after ad | scroll to continue | scroll to continue reading | scroll to continue with content |
scroll to resume content | scroll to resume | scroll to top | scroll down to continue | scroll down | scroll for more |
scroll untuk membaca | scroll untuk lanjut membaca | scroll untuk melanjutkan | scroll untuk melanjutkan membaca |
scroll untuk lanjut baca | scroll untuk baca artikel | scroll untuk membaca artikel | scroll ke bawah |
scroll ke bawah untuk lanjut membaca | scroll ke bawah untuk melanjutkan | scroll ke bawah untuk melanjutkan membaca |
scroll down untuk melanjutkan membaca | scroll kebawah untuk lihat konten | geser ke bawah | geser untuk melanjutkan |
geser ke atas untuk membaca | gulir untuk membaca | gulir untuk lanjut membaca | gulir untuk melanjutkan |
gulir ke bawah untuk membaca | gulir ke bawah untuk melanjutkan | gulirkan ke bawah | lanjutkan membaca di bawah iklan |
artikel berlanjut setelah iklan | artikel berlanjut di bawah iklan | berita berlanjut di bawah iklan |
konten berlanjut di bawah iklan | konten berlanjut setelah iklan ini | sponsored | sponsored ad | sponsored ads | sponsored by |
sponsored content | sponsored links | sponsored post | sponsored stories | sponsored story | sponsor | sponsor kami |
our sponsors | paid content | paid partnership | paid post | partner content | promoted | promoted content | promoted by mgid |
promoted links | promoted stories | konten promosi | konten bersponsor | konten berbayar | konten sponsor | konten kerja sama |
artikel sponsor | artikel bersponsor | promosi | recommended by taboola | recommended by outbrain | taboola | outbrain | mgid |
by taboola | by taboola sponsored links | taboola feed | revcontent | from the web | around the web | from around the web |
dari web | you may like by taboola | why this ad | report this ad | laporkan iklan | laporkan iklan ini | report ad | remove ads |
hapus iklan | hilangkan iklan | bebas iklan | baca tanpa iklan | nikmati baca tanpa iklan | ad blocker detected |
adblock detected | adblocker terdeteksi | please disable your ad blocker | please disable your adblocker |
please consider supporting us by disabling your ad blocker | matikan adblock anda | mohon matikan adblock | nonaktifkan adblock |
dukung kami dengan mematikan adblock | continue without supporting us | i have disabled the ad blocker
`;
