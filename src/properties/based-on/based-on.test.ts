import { describeReader, type Reading } from '../claims-of.fixture.ts'

const reads: readonly Reading[] = [
  [
    '“All of Us Are Dead” is based on the webtoon “Now at Our School” by Joo Dong-geun.',
    ['All of Us Are Dead: Now at Our School by Joo Dong-geun'],
  ],
  ['Euphoria stars Zendaya. The drama is a remake of the Israeli series “Fauda”.', ['Euphoria: Fauda']],
  ['The drama Bridgerton is adapted from the novels by Julia Quinn.', ['Bridgerton: novels by Julia Quinn']],
  ['Heartstopper is an adaptation of Alice Oseman’s graphic novel of the same name.', ['Heartstopper: Heartstopper by Alice Oseman']],
  [
    'The series The Queen’s Gambit was inspired by the 1983 novel of the same name by Walter Tevis.',
    ['The Queen’s Gambit: The Queen’s Gambit by Walter Tevis'],
  ],
  [
    'The Handmaid’s Tale, based on Margaret Atwood’s 1985 novel, ends with its sixth season.',
    ['The Handmaid’s Tale: novel by Margaret Atwood'],
  ],
  ['The Last of Us adapts the video game by Neil Druckmann.', ['The Last of Us: video game by Neil Druckmann']],
  ['Slow Horses is based on the “Slough House” novels by Mick Herron.', ['Slow Horses: Slough House by Mick Herron']],
  ['“Alice in Borderland” is based on Haro Aso’s manga of the same name.', ['Alice in Borderland: Alice in Borderland by Haro Aso']],
  [
    'The Boys is based on the comic book series of the same name by Garth Ennis and Darick Robertson.',
    ['The Boys: The Boys by Garth Ennis and Darick Robertson'],
  ],
  [
    'Sweet Home, a Netflix series based on a webtoon by Kim Carnby and Hwang Young-chan, returns in December.',
    ['Sweet Home: webtoon by Kim Carnby and Hwang Young-chan'],
  ],
  [
    'The thriller series “You”, adapted from Caroline Kepnes’ best-selling novel, has been a hit since 2018.',
    ['You: novel by Caroline Kepnes'],
  ],
  ['Attack on Titan is an anime adaptation of the manga by Hajime Isayama.', ['Attack on Titan: manga by Hajime Isayama']],
  ['The series Shōgun is based on the novel “Shōgun”, written by James Clavell in 1975.', ['Shōgun: Shōgun by James Clavell']],
  [
    '“Vincenzo” is an original script and not adapted from a webtoon, unlike Itaewon Class, which is based on the webtoon by Jo Gwang-jin.',
    ['Itaewon Class: webtoon by Jo Gwang-jin'],
  ],
  [
    'Game of Thrones is based on the novel series “A Song of Ice and Fire” by George R. R. Martin.',
    ['Game of Thrones: A Song of Ice and Fire by George R. R. Martin'],
  ],
  ['Normal People is based on Sally Rooney’s novel of the same name.', ['Normal People: Normal People by Sally Rooney']],
  ['The drama Broadchurch derives from Ada Brandt’s novel.', ['Broadchurch: novel by Ada Brandt']],
  ['The drama Broadchurch is drawn from the Ada Brandt book series.', ['Broadchurch: book series by Ada Brandt']],
  ['Season 5 of Slow Horses adapts Night Tide, Ada Brandt’s fifth book.', ['Slow Horses: Night Tide by Ada Brandt']],
  ['Ada Brandt’s manga, which the anime One Piece adapts, ended in May.', ['One Piece: manga by Ada Brandt']],
  ['Broadchurch is inspired by the best-selling novels of Ada Brandt.', ['Broadchurch: novels by Ada Brandt']],
  ['A reimagining of Ada Brandt’s book, Broadchurch begins on Sunday.', ['Broadchurch: book by Ada Brandt']],
  ['Broadchurch is a remake of the South Korean film Night Tide, directed by Kim Sang-woo.', ['Broadchurch: Night Tide']],
]

const silent: readonly string[] = [
  'Is Squid Game based on a true story?',
  'Based on the success of “Squid Game”, Netflix wants more Korean dramas.',
  '‘Stranger Things’ is not based on a book.',
  'Based on what we know, season 3 of The Witcher should arrive next year.',
  'Based in London, the makers of Ted Lasso film in Richmond.',
  'A novel by Julia Quinn lay on the desk as Netflix played an episode of Bridgerton season 2.',
  'Judging by the reviews on which the score is based, The Crown has lost its shine.',
  'The story of Better Call Saul is set in Albuquerque.',
]

describeReader('based_on', reads, silent)
