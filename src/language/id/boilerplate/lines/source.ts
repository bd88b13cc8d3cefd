/** Where the page came from, who wrote it, what it is about. */
export const source = `
baca di sumber asli | read original article here | chia sẻ bài viết | source link | source | sources | source url |
source article | source news | source of news | source original | source via | original source | original article |
original link | original post | link original | the original article | article source | news source | sumber asli |
sumber artikel | sumber berita | sumber link | sumber tautan | sumber url | tautan sumber | tautan asli | tautan artikel |
tautan asal | link sumber | link asli | link artikel | link berita | artikel asli | artikel sumber | berita asli | sumber konten |
nguồn | nguon | sumber | the post appeared first on | disalin dari | copy paste dari | rss source | feed source | auto post |
autoblog | auto generated | via rss | read full text | full text | klik sumber | lihat di sumber | original story | view source
`;

export const authorBox = `
about author | about the author | about post author | about the writer | author | author box | author profile | author archive |
authors | all posts | all articles | by admin | by administrator | by author | by editor | by redaksi | posted by |
posted by admin | posted by redaksi | posted in | posted on | post by | published by | published by admin | published on |
published | updated | last updated | last updated on | last modified | date | photo of admin | photo of redaksi |
photo of author | oleh admin | oleh administrator | ditulis oleh admin | diposting oleh | diposting oleh admin | diposkan oleh |
diposkan oleh admin | dipublikasikan oleh | dipublikasikan | diterbitkan oleh admin | diperbarui | terakhir diperbarui |
tanggal terbit | tanggal publikasi | admin | administrator | tentang penulis | profil penulis | bio penulis | tulisan penulis |
artikel penulis | kenali penulis | lihat profil | lihat profil lengkap | lihat profil lengkapku | lihat profil penulis |
lihat semua artikel penulis | lihat semua pos | lihat semua tulisan | lihat semua post | view author posts | view author profile |
view all posts by admin | view profile | view my complete profile | see author s posts | author posts | website author |
tim editor | editor team | konten dari pengguna | user generated content | tentang kreator
`;

export const tagCloud = `
tag | tag berita | tag artikel | tag cloud | tag populer | tag terkait | tag terpopuler | tagar | tagar terkait | tagged |
tagged in | tagged under | tagged with | tags | tags cloud | tags populer | tags terkait | hashtag | hashtags | topic | topics |
topik | topik berita | label | labels | keyword | keywords | kata kunci | filed under | in this article | in this story |
dalam artikel ini | kategori tag | mentioned in this article | explore topics
`;

export const image = `
gambar ilustrasi | dok istimewa | dok pribadi | dokumentasi pribadi | image | images | image credit | image credits |
image source | image caption | image not found | image unavailable | img | img title | no image | no image available | no photo |
featured image | default image | default thumbnail | thumbnail | thumb | placeholder | placeholder image | logo | photo credit |
photo credits | photo gallery | photo by | photos | photo courtesy | file photo | stock photo | illustration | gambar |
gambar utama | gambar unggulan | gambar sampul | gambar hanya ilustrasi | gambar tidak tersedia | foto ilustrasi | foto istimewa |
foto dok istimewa | ilustrasi istimewa | ilustrasi | foto hanya ilustrasi | hanya ilustrasi | sumber foto | sumber gambar |
kredit foto | kredit gambar | keterangan foto | keterangan gambar | perbesar | perbesar gambar | perbesar foto |
klik untuk memperbesar | klik gambar untuk memperbesar | klik foto untuk memperbesar | tap to expand | tap to enlarge |
click to enlarge | click to zoom | click on image to enlarge | enlarge image | expand image | view image | view gallery |
view photos | view in gallery | lihat foto | lihat foto lainnya | lihat gambar | lihat galeri | open image in new tab |
hide caption | toggle caption | show caption | getty images | afp getty images | shutterstock | istockphoto | istock | freepik |
pixabay | unsplash | pexels | wikimedia commons | via getty images
`;

export const translationNotice = `
translated by google translate | translated by google | translated with google translate | translated by ai |
translated by deepl | translated with deepl | automatic translation | automatically translated | auto translated |
machine translation | machine translated | google translate | view in english | read in english | read in bahasa |
read this article in english | lihat dalam bahasa inggris | baca dalam bahasa inggris | baca dalam bahasa indonesia |
diterjemahkan oleh google | diterjemahkan oleh google translate | diterjemahkan dengan google translate | diterjemahkan oleh ai |
diterjemahkan secara otomatis | diterjemahkan otomatis | terjemahan otomatis | terjemahan mesin | terjemahan google |
hasil terjemahan mesin | lihat terjemahan | see translation | show original | tampilkan asli | tampilkan teks asli | lihat asli |
lihat teks asli
`;
