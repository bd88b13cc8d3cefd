/** Video and audio players, embeds of other sites. */
export const player = `
simak videonya | simak video | simak video berikut | simak video berikut ini | simak video di bawah ini | simak video lainnya |
simak video pilihan berikut | simak video pilihan di bawah ini | simak video selengkapnya | simak videonya berikut ini |
simak videonya di bawah ini | simak videonya di sini | tonton juga video | tonton juga video ini | simak juga video ini |
audio player | pemutar audio | pemutar video | video player | video player is loading | video unavailable |
video ini tidak tersedia | video tidak tersedia | memuat video | loading video | play video | putar video | putar audio |
play audio | play now | pause | mute | unmute | tap to unmute | ketuk untuk mengaktifkan suara | fullscreen | exit fullscreen |
layar penuh | picture in picture | current time # | current time # # | duration # | duration # # | loaded # | progress # |
progress # # | remaining time # | remaining time # # | remaining time # # # | stream type live |
seek to live currently behind live | seek to live currently playing live | playback rate | chapters | descriptions |
descriptions off selected | captions off selected | captions settings opens captions settings dialog | subtitles off selected |
subtitles settings opens subtitles settings dialog | audio track | default selected | this is a modal window |
this is a modal window this modal can be closed by pressing the escape key or activating the close button |
beginning of dialog window escape will cancel and close the window | end of dialog window | close modal dialog |
the media could not be loaded either because the server or network failed or because the format is not supported |
no compatible source was found for this media | media error format s not supported or source s not found |
use up down arrow keys to increase or decrease volume |
use left right arrow keys to advance one second up down arrows to advance ten seconds |
gunakan tuts panah atas bawah untuk menaikkan atau menurunkan volume |
gunakan anak panah atas bawah untuk menaikkan atau menurunkan volume | download file | unduh berkas | unduh video |
download video | watch | watch now | watch later | watch live | watch more | watch next | watch on | watch on youtube |
watch the video | watch the full video | watch the video below | watch video | watch also | watch this | watch this video |
watch this video on youtube | tonton | tonton di youtube | tonton nanti | tonton sekarang | tonton video |
tonton video di bawah ini | tonton video ini | tonton video lainnya | tonton video selengkapnya | tonton videonya |
tonton videonya di sini | tonton videonya di bawah ini | saksikan | saksikan video | saksikan video berikut |
saksikan video berikut ini | saksikan video di bawah ini | saksikan video ini | saksikan video lainnya |
saksikan video menarik berikut | saksikan video menarik berikut ini | saksikan video menarik di bawah ini |
saksikan video pilihan berikut | saksikan video pilihan berikut ini | saksikan video pilihan di bawah ini |
saksikan video pilihan ini | saksikan video selengkapnya | saksikan video selengkapnya di bawah ini | saksikan video terkait |
saksikan videonya | saksikan videonya berikut ini | saksikan videonya di bawah ini | saksikan juga | saksikan juga video |
saksikan juga video ini | saksikan juga video berikut ini | saksikan live streaming | lihat video | lihat videonya |
lihat videonya di sini | lihat video selengkapnya | lihat video di bawah ini | berikut videonya | video selengkapnya |
yuk simak juga video ini | jangan sampai ketinggalan video pilihan redaksi ini | dengarkan artikel ini | dengarkan berita ini |
dengarkan podcast | dengarkan | listen | listen now | listen to this article | listen to article | listen to this story |
listen to the podcast | live streaming | live now | siaran langsung sekarang | autoplay | autoplay next video | replay |
replay video | up next in # | next video | previous video | share video | subscribe to our youtube channel |
subscribe youtube channel kami | jangan lupa like share dan subscribe | jangan lupa subscribe | like share subscribe |
view this post on instagram | view on instagram | view this post on facebook | view this profile on instagram | view on twitter |
view on x | view on threads | lihat postingan ini di instagram | lihat kiriman ini di instagram | lihat profil ini di instagram |
lihat di instagram | lihat di facebook | lihat di twitter | lihat di x | add a comment on instagram | view more on instagram |
view more comments on instagram | embed | embed code | embed from getty images | embedded video | embedded media | embed video |
embed tweet | original sound | if playback doesn t begin shortly try restarting your device | an error occurred |
try watching this video on www youtube com or enable javascript if it is disabled in your browser | you re signed out |
videos you watch may be added to the tv s watch history and influence tv recommendations | include playlist |
an error occurred while retrieving sharing information please try again later | tap to play | click to play | klik untuk memutar |
klik untuk memutar video | gambas video | gambas video detik | gambas video #detik | gambas video cnn | gambas video cnbc |
gambas youtube | gambas instagram | gambas twitter | gambas facebook | gambas tiktok | gambas audio | gambas audio cnn |
gambas video haibunda | gambas opini | gambas infografis cnn | gambas photo cnn
`;
