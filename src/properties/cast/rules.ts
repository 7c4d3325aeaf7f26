/**
 * Where a sentence names who plays in a series. `intro` patterns end right before a list of people; `outro` patterns begin right after one.
 * The polarity and the modality come from the words themselves where they say so.
 */
export const castIntros: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'the original cast <people>',
    pattern:
      /\b(?:joining|joins?|joined by|original|returning|existing|main) (?:the )?(?:original |main |returning |existing )?cast ?members? (?=[“‘]? ?%[PT])/g,
  },
  {
    name: 'starring <people>',
    pattern:
      /\b(?:starring|co-starring|starred|stars|star|co-stars|co-starred|featuring|features?|headlined by|headlines|led by|toplined by|fronted by|anchored by|joined by|presented by|hosted by|starrer|starring in (?:the )?(?:show|series|drama|role)s? (?:are|is)|stars :|starring :)(?: (?:and (?:executive |exec )?(?:produced|written|created) by|(?:oscar|emmy|bafta|golden globe|tony|grammy) ?-? ?(?:winners?|winning|nominees?|nominated)|(?:uk|us|british|american|australian|canadian|korean|spanish|turkish|indian|veteran|acclaimed) (?:actors?|actress(?:es)?|stars?) ,?|the likes of|actors?|actress(?:es)?|an ensemble cast of|an ensemble cast (?:including|that includes)|a cast (?:of|including|that includes)|talented actors like|like|such as|newcomers?|returning|also|both|by|in the lead roles?|:|comedian|oscar winner|real ?- ?life))*(?: the)? ?(?=[“‘]? ?%[PT])/g,
  },
  {
    name: 'actors <people>',
    pattern: /\b(?:actors|actresses|cast members|co-stars|cast mates) (?=[“‘]? ?%[PT]\d+(?: ”)?(?: \([^)]*\))? (?:,|and|&) )/g,
  },
  {
    name: 'cast includes <people>',
    pattern:
      /\b(?:casts?(?! doubt)(?: members?| list| of (?:the )?(?:%T\d+|%S\d+|show|series|drama)| for %S\d+| will| also| could| may| might| is likely to| is expected to| which| that)*|ensemble|star ?- ?cast|castmates?|lineup of actors|leads?|lead roles?|main (?:characters|roles?|leads?)|actors?|stars|voice actors|cast and characters|roles)(?: (?:is|are|of|for|'|members?|%S\d+|this season|who|will|also|again|it|currently|reportedly|expected|likely|set|to|%T\d+|'s|”|“|from|the|show|series|season|other|,|names))* (?:includ(?:es?|ed|ing)|consist(?:s|ed)? of|compris(?:es|ed|ing)(?: of)?|features?|featured|featuring|boasts|boasted|sees?|saw|are|is|was|were|such as|like|:|–|-|namely|,)(?: (?:the|an?|ensemble|star|actors?|cast|including|likes of|like|of|talented|following|names|as|follows|:|-|familiar|faces|returning|main|lead|such|series|regulars|real|two|leads|%N\d+|,))* ?(?=[“‘]? ?%[PT])/g,
  },
  {
    name: 'played by <people>',
    pattern:
      /\b(?:played|performed|portrayed|voiced|essayed|brought to life|role of [^.;]{1,40} is|embodied)(?: (?:respectively|brilliantly|here))? by (?:the )?(?:actors? |actress(?:es)? |newcomers? )?(?=%P)/g,
  },
  {
    name: 'joining are <people>',
    pattern:
      /\b(?:joining (?:them|her|him|the (?:original |main |returning )?(?:cast|ensemble|show|series|line-?up)(?: members?)?|%P\d+(?:(?: ,| and| , and) %P\d+)*)(?: [^.;:%]{0,30}?)?(?: in| for| on)?(?: %S\d+)?(?: this season)? (?:is|are|will be|were)(?: new cast members?)?|new (?:cast members?|additions|faces|series regulars)(?: to the (?:cast|show|series|ensemble))?(?: (?:are|is|include|includes|will be|this season|for|%S\d+|joining|,))*|newcomers(?: to the (?:series|show|cast))?(?: (?:are|include|is))*|added to the cast(?: are| is)?|(?:with the )?addition of(?: guest)?(?: cast members?| stars?)?|rounding out the (?:main )?cast (?:are|is)|also (?:starring|stars?|cast|joining|in the cast|set to star|aboard|on board|boarding(?: the)?(?: project| series| show| cast)?|returning|appearing|featured|features?)(?: in %S\d+| as series regulars)?(?: are| is| will be)?|(?:also |additional )?(?:returning|coming back|back)(?: to the (?:show|series|cast))?(?: for %S\d+)?(?: this season)? (?:are|is|will be|include|includes)(?: actors)?|welcomes?(?: back)?|adds?(?: to cast)?|casts?|tapped|taps|enlists?|recruits?|re-?unites?|(?:sees|see|with) the return of)(?: (?:actors?|actress(?:es)?|and|comedians?|singers?|rapper|veterans?|series|regulars?|fellow|newcomers?|cast members?|:|,|the|familiar faces|stars?|guest|oscar|emmy|bafta|winner|nominee))* (?=[“‘]? ?%[PT])/g,
  },
  {
    name: 'alongside <people>',
    pattern:
      /\b(?:alongside|opposite|joining (?:the )?(?:original |main |returning |existing )?(?:cast members?|stars?|cast)|with originals|in addition to|along with|co-starring with|joins|join|joining|with (?:coaches|judges|hosts?|host|panellists|stars|star|actors|guest stars?|new hosts?|presenters?|returning)|(?:coaches|judges|hosts|new hosts|panellists|mentors|presenters)|host|this time with|with)(?: (?:fellow|previously ?- ?(?:cast|announced)|previously-cast|previously-announced|existing|the|returning|cast members?|castmates?|original|main|stars?|actors?|series|regulars?|host|newcomers?|co-?stars?))* (?=[“‘]? ?%[PT])/g,
  },
]

/** Verbs after people that say they play in a series. */
export const castOutros: readonly { readonly name: string; readonly pattern: RegExp; readonly strong: boolean }[] = [
  {
    name: '<people> star',
    strong: true,
    pattern:
      /^(?: \( [^)]*\))?(?: , (?:from|known|best known|one of|famous) [^.;]{0,90}? ,(?: ”)?)?(?: ,)?(?: is an? (?:[a-z-]+ ){0,5}?(?:actor|actress|star|comedian) who)?(?: (?:who|which|also|both|all|will|would|is|are|was|were|has|have|had|been|be|being|set|tapped|on board|signed on|expected|likely|going|currently|reportedly|confirmed|due|slated|attached|cast|recently|officially|who will|to|in talks|each|once again|again|each|previously|first|once|wrote|writes|created|creates|directed|produced|produces|,|and))* (?:stars?|starred|co-stars?|co-starred|co-star|starring|headlines?|headlined|topline[sd]?|leads? the cast|lead(?:s|ing)? the (?:show|series|ensemble)|front(?:s|ed)?|feature(?:s|d)? in|appear(?:s|ed)?(?: in| as| on)|guest ?- ?stars?|play(?:s|ed|ing)?|portray(?:s|ed|ing)?|voice[sd]?|voicing|essay(?:s|ed)?|repris(?:e|es|ed|ing)|recurs?|reprising)\b(?! (?:with|along|by|of|in (?:the )?(?:film|movie|video)|itself|out|a (?:key|huge|big|major|crucial|vital) (?:part|role) in (?:making|the (?:decision|success|making|creation))))/,
  },
  {
    name: '<people> cast',
    strong: true,
    pattern:
      /^(?: \( [^)]*\))?(?: , (?:from|known|best known|one of|famous) [^.;]{0,90}? ,(?: ”)?)?(?: (?:has|have|had|been|was|were|is|are|also|just|officially|reportedly|all|both|recently|set|will|be|to|a|new))* (?:cast (?:as|in|opposite|to|for|on)\b|joined(?= ?(?:\.|,|;|$))|step(?:s|ped)? in(?:to)? (?:as|the (?:role|part|shoes))|(?:series )?regulars?\b|join(?:s|ed|ing)? (?:the )?(?:regular |main |returning )*(?:cast|ensemble|series|show|drama|comedy|season|%T\d+|“ %T\d+|hit|upcoming|forthcoming|\S+ (?:drama|comedy|series)|%C\d+|as|for|in|%P\d+)|board(?:s|ed|ing)? (?:the )?(?:%T|cast|series|show)|signed on (?:to (?:star|play|join)|for|as)|land(?:s|ed)? (?:the |a )?(?:lead|role|starring|recurring|major|key)|tapped (?:as|to (?:star|play|lead))|upped to|promoted to|bumped up|made (?:a )?series regulars?|all been (?:upped|promoted)|rounds? out the cast|round(?:ing)? out the|added to the cast|(?:takes?|taking|took) (?:on )?the (?:lead|role|part|title)|(?:will )?(?:take|takes|took|in) (?:on )?(?:the|a) (?:lead|title|starring|recurring) roles?|will (?:also )?be (?:seen|featured|featuring|appearing|joining)|make (?:his|her|their) (?:debut|return)|(?:are|is) among the (?:actors|cast|stars)|make(?:s)? (?:an|guest|a guest|cameo) appearances?|has a (?:prominent |recurring |major |key |lead )?role|to (?:lead|star|play|return|recur|portray|topline|headline)\b|to join (?:the )?(?:cast|ensemble|%T|%S|“))/,
  },
  {
    name: '<people> in <series>',
    strong: true,
    pattern:
      /^(?: \( [^)]*\))?(?: (?:seen|pictured|appear|appears|both))* in (?:a scene (?:from|of|in)|the %S\d+ (?:episode|premiere|finale)|(?:the )?(?:upcoming |new |hit )?(?:“ )?%T\d+(?: ”)? ?(?:$|\.|\(|,|on %C))/,
  },
  {
    name: '<people> return',
    strong: true,
    pattern:
      /^(?: \( [^)]*\))?(?: ,)?(?: (?:who|is|are|will|would|also|both|all|set|expected|likely|anticipated|going|confirmed|slated|due|certain|most|probably|definitely|officially|all set|scheduled|can|could|may|might|should|to|be|have|has|been|again|once|presumably|reportedly|not|no longer|never|most likely))* (?:return(?:s|ed|ing)?(?! (?:home|to (?:the |his |her |their )?(?:director|town|school|set|work|world|life|village|city|past|present|stage|music|film|country|hometown))\b)|(?:“ )?back(?= (?:for|as|in|on|to|with|,|;|\.|and|this))|(?:seen|clock(?:ing)? in|check(?:ing)? (?:back )?in) again|come(?:s)? back|coming back|mak(?:es?|ing) a (?:comeback|return)|make(?:s)? (?:his|her|their) (?:return|comeback)|repris\w+|re-?unite|be reprised|rejoin(?:s|ing)?)\b/,
  },
  {
    name: '<people> leave',
    strong: true,
    pattern:
      /^(?: \( [^)]*\))?(?: 's (?:exit|departure))?(?: ,)?(?: (?:who|is|are|will|has|have|had|also|officially|be|been|reportedly|confirmed|announced|she|he|they|that|to|would|was|were|set|all|both))* (?:leav(?:es?|ing)|left (?:the )?(?:show|series|%T|cast|drama)|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|quit(?:s|ting)?|step(?:s|ped|ping)? (?:away|down) from (?:the )?(?:show|series|role|%T)|written out|written off|killed off|bow(?:s|ed|ing)? out|replaced|say(?:s|ing)? goodbye|fired|let go|axed|not (?:be )?return(?:ing)?|will not (?:be )?(?:return|back|appear|feature|reprise|in)\w*|not be (?:back|returning|in|part|reprising)|not reprise|recast)\b/,
  },
]

export const leaving =
  /\b(?:not|no longer|never|leav(?:es?|ing)|left|exit\w*|depart\w*|quit\w*|written o(?:ut|ff)|killed off|bow\w* out|stepp?(?:s|ed|ing)? (?:away|down)|replaced|goodbye|fired|let go|without|miss|recast|absence|minus)\b/
