/**
 * What speaks for a run of words being a series' title. The engine adds the weights of the different signs that a run shows;
 * at `accepted` it is a title. Calibrated together on real articles: don't tune one alone.
 */
export const titleEvidence = {
  /** Known to the catalogue, by how much its name says: several telling words, only ordinary ones, a single ordinary word. */
  known: 3,
  knownOrdinary: 2,
  knownOrdinaryWord: 0,
  knownWord: 1.5,
  /** Such a telling word in the article's title. */
  knownInTitle: 0.5,
  /** The article names people or a channel that the catalogue gives the series. */
  ownPeople: 4,
  ownChannel: 1,
  /** Known to the catalogue, in a sentence that speaks of television: enough where the text shows no other title, as a pasted sentence does. */
  tvContext: 0,
  /** In quotation marks or italics. */
  quoted: 2,
  italic: 2.5,
  /** "X Season 2", "season 2 of X", "seasons of X". */
  withSeason: 4,
  /** "X is a Turkish thriller series". */
  isSeries: 4,
  /** "the sitcom X", "Netflix’s X". */
  afterNoun: 3,
  afterChannel: 2.5,
  /** "X (CBS)". */
  withChannel: 2.5,
  /** "renewed X", "X has been cancelled", "X premieres", "the return of X". */
  fateObject: 3,
  fateSubject: 3,
  /** "X returns", "X will be back": people do so too. */
  returns: 1.5,
  /** "X star", "X creator", "the cast of X". */
  withPeople: 2,
  /** In the article's title or its address. */
  inTitle: 1,
  inUrl: 2,
  /** "X from David E. Kelley". */
  fromMaker: 2,
  /** "ordered a series based on the novella X". */
  sourceOfSeries: 5,
  /** Three mentions or more. */
  repeated: 1,
  /** In capitals throughout, where the text around is not. */
  capitals: 1.5,
  /** Beside a title in a list. */
  listed: 3,
  /** Alone on its line with its channel: "Total Control ABC". */
  headed: 3,
  /** "X Official Trailer | ABC": opens a headline that tells of its trailer and ends with its channel. */
  trailed: 6,
  /** "watching X": what is watched. */
  watched: 2,
  /** Mid-sentence in capitals, where an ordinary word would not be. */
  midSentence: 1,
  /** What speaks against it. */
  personName: -4,
  speaks: -5,
  playsRole: -4,
  inPlace: -3,
  otherWork: -3,
  /** In quotes in a headline as what somebody said. */
  spoken: -4,
  accepted: 3,
  acceptedAlone: 1.5,
} as const

/** Words that govern a title as their object. The part of the sentence between may hold adjectives and nouns for a series. */
export const fateVerbs: ReadonlySet<string> = new Set(
  `renewed renews renew renewing cancelled canceled cancels cancel cancelling canceling axed axes axe axing scrapped scraps dropped revived revives revive reviving
  greenlit greenlights ordered orders commissioned recommissioned launched launches premiered debuts return renewal cancellation axing revival pick-up pickup picked`.split(
    /\s+/,
  ),
)

/** Words by which a sentence speaks of television. */
export const tvWords: ReadonlySet<string> = new Set(
  `episode episodes season seasons series show drama comedy sitcom thriller anime miniseries showrunner imdb tomatoes metacritic emmy emmys streaming streamer renewed renewal premiere premiered trailer teaser finale netflix prequel spinoff spin-off webtoon`.split(
    /\s+/,
  ),
)

/** Verbs and forms that follow a title as their subject. */
export const subjectVerbs: ReadonlySet<string> = new Set(
  `premieres premiered debuts debuted airs aired launches launched launch renewed cancelled canceled axed scrapped greenlit follows centers centres revolves starring starred stars features streams premiering debuting concluded ended kicks bows moves`.split(
    /\s+/,
  ),
)

/** Nouns of people that follow a title: "Ozark star". */
export const peopleNouns: ReadonlySet<string> = new Set(
  `star stars actor actress creator creators co-creator showrunner showrunners producer producers director directors writer writers boss bosses cast alum alums fans fan lead host hosts universe spinoff spin-off prequel sequel reboot revival remake trailer teaser finale premiere ep eps executive`.split(
    /\s+/,
  ),
)

/** Words before a name that mark another kind of work. */
export const otherWorks: ReadonlySet<string> = new Set(
  `film movie novel book song album single episode play musical game comic manga webtoon novella memoir poem magazine newspaper website app titled words phrase line`.split(
    /\s+/,
  ),
)

/** Verbs of saying: their subject is a person or a company, not a series. */
export const speechVerbs: ReadonlySet<string> = new Set(
  `said says told tells tweeted added explained revealed confirmed joked teased commented wrote posted noted announced stated admitted recalled continued plays played portrays portrayed reprises voices`.split(
    /\s+/,
  ),
)
