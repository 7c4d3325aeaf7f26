import type { SeededRandom } from './random.ts'

const words = (line: string): readonly string[] => line.split(' ')
const phrases = (line: string): readonly string[] => line.split(', ')

const given = words(
  'Adele Alba Amara Anders Anita Astrid Ben Bianca Callum Carmen Cecilia Chidi Clara Connor Daniel Daria David Dev Dominic Edith Elena Elliot Emma Esther Farah Felix Fiona Gabriel Grace Hana Harriet Hugo Idris Imogen Irene Isaac Ivy James Jonas Julia Karim Kate Laura Leo Lucia Maeve Malik Marcus Maria Mateo Miriam Nadia Naomi Niamh Nina Noah Olga Omar Oscar Paloma Priya Rafael Rachel Rosa Ruth Samuel Sanjay Sara Sofia Stephen Tessa Theo Thomas Tomas Vera Viola Walter Yusuf Zadie',
)
const family = words(
  'Abbott Adeyemi Albrecht Almeida Andersson Ashworth Bailey Banerjee Barros Beckett Bergstrom Blackwood Boateng Brennan Calloway Castellano Chatterjee Chen Clarke Costa Dalton Desai Donnelly Dubois Eriksen Farrow Fernandez Fitzgerald Fontaine Gallagher Goldberg Grayson Haddad Halloran Hargreaves Hassan Hewitt Holloway Ibrahim Ivanova Jensen Kapoor Keller Kowalski Lambert Larkin Lindqvist Lombardi Macdonald Marchetti Mbeki Mehta Mendoza Moreau Navarro Nielsen Novak Okafor Ortega Osborne Pemberton Pereira Quinn Rahman Reyes Rossi Rutherford Santos Schneider Sharma Sinclair Sorensen Sullivan Thackeray Torres Vance Vasquez Wainwright Walsh Whitfield Yilmaz Zimmerman',
)
const koreanFamily = words('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong')
const koreanGiven = words(
  'Ji-won Min-jae Seo-yeon Hyun-woo Soo-min Tae-hoon Eun-ji Jae-hyun Ha-eun Dong-wook Yu-na Sang-min Bo-young Kyung-ho Na-ra Woo-sik',
)
const japaneseGiven = words('Aoi Haruka Kenji Mei Natsuki Ren Sakura Takumi Yuki Hiroshi Kaori Sota')
const japaneseFamily = words('Fujimoto Hayashi Ishikawa Kobayashi Matsuda Nakamura Okada Saito Takahashi Ueda Watanabe Yoshida')

/** Series that the starter catalogue holds: names that tell, and ordinary words and names too. */
export const knownTitles = phrases(
  'Squid Game, Better Call Saul, The White Lotus, Ted Lasso, Virgin River, Severance, Slow Horses, Wednesday, Bridgerton, The Bear, Yellowstone, The Last of Us, Stranger Things, House of the Dragon, The Night Agent, Only Murders in the Building, Abbott Elementary, The Umbrella Academy, The Wheel of Time, Reacher, Silo, Shrinking, Hijack, Andor, From, You, Dark, Euphoria, Outlander, Gangs of London, Itaewon Class, Juvenile Justice, All of Us Are Dead, When Life Gives You Tangerines, One Piece, Chainsaw Man, Blue Lock, Alice in Borderland, Young Sheldon, Resident Alien, Poker Face, The Cleaning Lady, Sherlock, Fleabag, The Last Kingdom, Sanditon, Mayor of Kingstown, Snowfall, Queen of the South, 9-1-1',
)
/** Series that no catalogue holds. */
export const inventedTitles = phrases(
  'The Harbour Line, Saltwater County, Nine Quiet Rooms, Meridian, The Glass Orchard, Copper and Bone, Hollow Ridge, The Understudies, Northbound, A Season of Wolves, Lantern Street, The Long Weekend, Paper Kingdoms, Vantage, Low Tide, The Ninth Juror, Sparrow House, Kingmaker Road, Blue Hour, The Cartographer’s Daughter, Static, Ember Falls, The Night Ferry, Two Rivers, Undertow, The Last Switchboard, Marrow, Fallow Ground, Little Empires, The Wintering, Open Court, Afterlight, The Salt Road, Ghosts of Calder Row, Borrowed Time, The Quiet Coast, Redwood Nine, Signal Lost, House of Tides, Minor Gods',
)
export const channels = phrases(
  'Netflix, HBO, Hulu, Apple TV+, Prime Video, Disney+, Paramount+, Peacock, NBC, CBS, ABC, FX, AMC, Starz, Showtime, BBC One, BBC Two, ITV, Channel 4, Sky Atlantic, tvN, JTBC, Viki, Crunchyroll, Fox, The CW',
)
export const outlets = phrases(
  'Variety, Deadline, The Hollywood Reporter, Entertainment Weekly, TVLine, Radio Times, Collider, The Korea Herald, IndieWire, Digital Spy, Vulture, People',
)
export const companies = phrases(
  'Redgate Pictures, Northlight Studios, Hartwell Television, Blue Lantern Productions, Studio Dragon, Kestrel Films, A24, Lionsgate Television, Warner Bros. Television, Sony Pictures Television',
)
export const places = phrases(
  'Cape Town, Dublin, Vancouver, Seoul, Budapest, Lisbon, Glasgow, Atlanta, New Mexico, Busan, the Isle of Skye, Northern Ireland, Toronto, Prague, Kyoto, Santiago',
)
export const months = words('January February March April May June July August September October November December')
export const ordinals = words('first second third fourth fifth sixth seventh eighth ninth tenth')
export const numbers = words('one two three four five six seven eight nine ten eleven twelve')

/** A person's name: mostly Western, some Korean and Japanese, a few with an initial or two family names. */
export function personName(random: SeededRandom): string {
  const roll = random.next()
  if (roll < 0.16) return `${random.pick(koreanFamily)} ${random.pick(koreanGiven)}`
  if (roll < 0.24) return `${random.pick(japaneseGiven)} ${random.pick(japaneseFamily)}`
  if (roll < 0.29) return `${random.pick(given)} ${String.fromCharCode(random.int(65, 90))}. ${random.pick(family)}`
  if (roll < 0.34) return `${random.pick(given)} ${random.pick(family)}-${random.pick(family)}`
  return `${random.pick(given)} ${random.pick(family)}`
}

/** What a character is called: a given name, a full name or a rank with a family name. */
export function characterName(random: SeededRandom): string {
  const roll = random.next()
  if (roll < 0.3) return random.pick(given)
  if (roll < 0.5) return `${random.pick(['Detective', 'Dr.', 'Captain', 'Sergeant', 'Professor', 'Lady'])} ${random.pick(family)}`
  return `${random.pick(given)} ${random.pick(family)}`
}
