/** Countries and great cities, folded, whose names by themselves are nobody's; those that people and characters also bear are left out. */
const places: ReadonlySet<string> = new Set(
  `afghanistan|algeria|angola|argentina|armenia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|botswana|brazil|bulgaria|cambodia|cameroon|chile|colombia|costa rica|croatia|cyprus
  |czechia|czech republic|denmark|ecuador|egypt|estonia|ethiopia|finland|ghana|greece|guatemala|honduras|hong kong|hungary|iceland|indonesia|iran|iraq|jamaica|kazakhstan|kenya|kuwait|latvia|lebanon
  |lithuania|luxembourg|macau|malaysia|malta|mongolia|morocco|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|nigeria|norway|oman|pakistan|panama|paraguay|peru|philippines|poland|portugal
  |puerto rico|qatar|romania|russia|rwanda|saudi arabia|senegal|serbia|singapore|slovakia|slovenia|south africa|sri lanka|sudan|sweden|switzerland|syria|taiwan|tanzania|thailand|tunisia|uganda|ukraine
  |united kingdom|united states|uruguay|uzbekistan|venezuela|vietnam|zambia|zimbabwe|europe|asia|africa|latin america|north america|south america|scandinavia|great britain|northern ireland|middle east
  |bangkok|barcelona|beijing|belfast|budapest|buenos aires|cairo|cape town|copenhagen|dubai|dublin|edinburgh|glasgow|hanoi|helsinki|istanbul|jakarta|johannesburg|kuala lumpur|lagos|liverpool|madrid|manila
  |melbourne|mexico city|montreal|moscow|mumbai|new delhi|osaka|oslo|prague|quebec|reykjavik|sao paulo|shanghai|stockholm|taipei|toronto|vancouver|warsaw|yorkshire|las vegas|san francisco|san diego
  |california|colorado|florida|hawaii|illinois|louisiana|massachusetts|michigan|minnesota|nebraska|nevada|new jersey|new mexico|north carolina|ohio|oklahoma|oregon|pennsylvania|south carolina|texas|utah
  |wisconsin|wyoming|british columbia|nova scotia|ontario|new south wales|queensland`
    .split('|')
    .map(name => name.trim()),
)

/** Whether a name, folded, is a place's. */
export function isPlace(name: string): boolean {
  return places.has(name)
}
