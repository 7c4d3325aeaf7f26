/** A field of a company's work and somebody's rank in it: "drama chief", "head of comedy", "scripted programming president". */
const office =
  /^(?: 's)?(?: (?:drama|comedy|entertainment|scripted|unscripted|factual|content|programming|programmes?|originals?|series|tv|film|global|international|local|marketing|casting|current|commissioning|executive|vice|former|co|-|and)){0,4} (?:chiefs?|boss(?:es)?|heads?|presidents?|vps?|svp|evp|md|executives?|execs?|chairs?|chairman|chairwoman|commissioners?|controllers?|officers?|editors?|spokes\w+|insiders?|mornings?|reporters?|journalists?|correspondents?|anchors?)\b(?! (?:has|have|is|was|series|drama))/

/** Whether what follows a channel makes it somebody's employer, who is spoken of instead. */
export function isOffice(after: string): boolean {
  return office.test(after)
}
