/**
 * Paragraphs in the manner of television news, with places to fill. Capitals are the same through an article (T its series, A to F its cast,
 * G to I their characters, M and W its makers, H its channel, K its company, n, nth and prev its seasons); the rest are drawn anew each time.
 */
export const newsParagraphs: readonly string[] = [
  '{H} has renewed {T} for a {nth} season, {outlet} has learned. The pickup comes {count} weeks after the season {prev} finale, which drew the drama’s largest audience to date. Creator {M} returns as showrunner, with {W} and {who} serving as executive producers alongside {who} for {K}.',
  '“{T}” will be back. The {H} drama from {M} and {K} has been picked up for a {nth} season of {count} episodes, the streamer announced on {weekday}. Production is set to begin in {place} in {month}, with a premiere planned for {season} {year}.',
  'Returning for season {n} are {A} as {G}, {B} as {J}, {C} as {I}, {D}, {E} and {F}. New to the cast are {who}, who plays {role}, and {who}, who has signed on as {role}, the daughter of {G}.',
  '{who} ({series}), {who} ({series}) and {who} ({series}) have joined the cast of {T} in recurring roles. {who} will portray {role}, a lawyer with a past; {who} is {role}; and {who} plays {role}, who runs the harbour bar.',
  '{A} will not return for the {nth} season of {T}. The actor, who has played {G} since the pilot, is leaving to star in {series}, according to {outlet}. {B}, {C} and {D} are expected to stay, though no contracts have been signed.',
  'Season {prev} of {T} premiered on {date} and ran for {count} episodes of {minutes} minutes each. It holds a {percent}% score on Rotten Tomatoes and a {tenths} on IMDb. The first season came out in {month} {past}, and all {count} episodes are streaming on {H}.',
  'In an interview with {outlet}, {M} said that the writers had already broken the {nth} season. “We know where {G} ends up, and we know who will be standing beside her,” {M} said. “What we don’t know is how many of them will forgive each other.”',
  'The first trailer for {T} season {n} was released on {date}. It shows {G} back in {place}, {J} behind bars, and a voice that sounds very much like the late {I}. A full trailer is expected in {month}.',
  '{T} is created by {M}, who also writes with {W} and {who}. {who} directs the first two episodes. Executive producers are {M}, {who}, {who} and {who} for {K}, and {who} for {H}. {A} and {B} are producers.',
  'The series is based on the novel of the same name by {author}. Critics called the first season “a patient and humane thriller”; the second, which debuted on {H} in {month} {past}, added {who} as {role} and {who} as {role}.',
  'Elsewhere, {H} has cancelled {series} after {count} seasons, and {series} will end with its upcoming {ordinal} season. {series}, starring {who} and {who}, has been renewed; a decision on {series} is expected in {month}.',
  'As for the release date, nothing has been confirmed. Season one arrived on {date}, season two followed {count} months later, and filming on the new episodes is said to have wrapped in {month}. If {H} keeps to that rhythm, {T} season {n} could arrive in early {year}, or by the end of {year} at the latest.',
  'Who will be in the cast of {T} season {n}? {A}, {B}, {C} and {D} are likely to return. {E}, whose character died in the finale, may appear in flashbacks, {outlet} reported on {date}. {who} and {who} are rumoured to be in talks.',
  '{H} ordered {series} straight to series on {weekday}. The {count}-episode drama, from writer {who} and director {who}, stars {who}, {who} and {who} and will film in {place}. {who}, {who} and {who} executive produce for {K}.',
  'Also on the slate: {series} with {who} and {who} ({month} {day}), {series} from creator {who} ({month} {day}), the final season of {series} ({month} {day}), and a limited series about {place} starring {who}, {who}, {who} and {who}.',
  '“{T}” star {A} told {outlet} that {pronoun} had read the first three scripts. “{who} came to the table read and nobody could speak afterwards,” {A} said, adding that {G} and {J} “finally have the conversation that they have been avoiding since {place}.”',
  'Netflix, HBO and {H} declined to comment. A source close to the production told {outlet} that {W} had left the show in {month} over creative differences, and that {who}, known for {series} and {series}, would take over as showrunner.',
  'Additional cast includes {who}, {who}, {who}, {who}, {who} and {who}. {who} and {who} guest star. The series is produced by {K} in association with {H}; {who} of {K} oversees for the studio.',
  'Where can I watch {T}? Both seasons are on {H} in the US, and on Sky Atlantic in the UK. In South Korea it airs on {weekday}s on tvN, with new episodes on Viki the next day. There is no word yet on when season {n} will reach other countries.',
  '{T} follows {G}, a night nurse in {place}, who finds that her patients dream of the same house. When {J} moves in next door, {G} and her brother {I} must decide whom they can trust. The cast is led by {A} and {B}, with {C}, {D} and {E} in support.',
  'Update, {date}: {H} has confirmed that the {nth} season of {T} will premiere on {month} {day}, {year}. The season will consist of {count} episodes, released weekly. It will be the show’s last, {M} confirmed in a statement.',
  'Live-plus-seven ratings put {T} at {tenths} million viewers, ahead of {series} ({tenths} million) and behind {series} ({tenths} million). {who}, head of drama at {H}, called the numbers “more than we had dared to hope”.',
]
