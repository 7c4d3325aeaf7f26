/** Parts of a host's name under which an outlet lets visitors write: "community.roku.com". */
export const visitorHosts: ReadonlySet<string> = new Set(
  'answers boards communities community discuss discussion discussions forum forums groups helpforum members messageboards ugc users'.split(
    ' ',
  ),
)

/** Parts of a path under which visitors write, on whoever's site, with a number or without: "crunchyroll.com/forum", "crunchyroll.com/forumtopic-7". */
export const visitorParts: ReadonlySet<string> = new Set(
  'bbs boards comments discussion discussions fanart forum forumcategory forums forumtopic guestbook member members messageboard messageboards ugc user users'.split(
    ' ',
  ),
)

/** Parts that are a section of the press, but the visitors' on the site of who makes or shows series, as no such one reviews itself. */
export const officialVisitorParts: ReadonlySet<string> = new Set(
  'board communities community customer-reviews h2g2 collections product-reviews profile profiles review reviews'.split(' '),
)

/** Parts of a path that the name of one visitor follows. */
export const beforeVisitor: ReadonlySet<string> = new Set('member members profile profiles user users'.split(' '))

/** Hosts of outlets' domains that others fill: shops, and what the public sends in. */
export const visitorPlaces: ReadonlySet<string> = new Set(['channelstore.roku.com', 'open.abc.net.au'])
