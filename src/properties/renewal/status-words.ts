import type { Modality, RenewalStatus } from '../../model/index.ts'

/** What a line, a table's cell or a label says of a series by itself: "officially renewed", "one and done", "no verdict yet". */
export interface StatusWording {
  readonly status: RenewalStatus
  readonly modality: Modality
  /** Matched against a stretch between two marks, from its beginning. */
  readonly pattern: RegExp
  /** How many seasons the words themselves say that it had. */
  readonly ran?: number
}

/** What may stand before the word that tells. */
const before =
  '(?:(?:officially|already|now|also|just|sadly|finally|formally|quietly|yes|no|status|fate|verdict|it|is|was|were|has|have|been|will|to|be|being|both|all|all but|as good as|essentially|unofficially|effectively|still|currently|its|the) )*'
/** Words that a stretch may end with, after those of which something else could be said: "back", "safe". */
const alone = '(?= ?(?:[.!*]|for\\b|next\\b|in\\b|at\\b|on\\b|to\\b|with\\b|later\\b|%S|%D|$))'

const wording = (status: RenewalStatus, words: string, rest: Partial<StatusWording> = {}): StatusWording => ({
  status,
  modality: 'asserted',
  pattern: new RegExp(`^${before}(?:${words})`),
  ...rest,
})

/** In order of precedence: who has yet to decide, who cancels, ends, renews. */
export const statusWordings: readonly StatusWording[] = [
  wording(
    'undecided',
    `undecided|unclear${alone}|on the (?:bubble|fence)|in limbo|tb[dac]\\b|to be (?:determined|decided|announced|confirmed)|pending|await(?:s|ing)\\b|too (?:early|soon) to (?:tell|say|call|know)|(?:could|can|may|might) go either way|unknown|uncertain|up in the air|a (?:toss-?up|coin-?flip|coin toss)|hanging by a thread|in (?:danger|jeopardy|doubt)${alone}|at risk${alone}|wait(?:ing)? and see|wait(?:ing)? (?:for|on) (?:a |the |news|word)|(?:verdict|word|call|news|announcement|decision|update|renewal)s?(?: yet| so far| as yet)?${alone}|not (?:yet )?(?:renewed|decided|announced|confirmed)(?: yet)?|not yet|(?:renewed|cancelled) (?:or (?:renewed|cancelled) )?\\?`,
  ),
  wording('cancelled', '(?:one[ -]and[ -](?:done|out)|one season (?:and done|wonder))', { ran: 1 }),
  wording(
    'cancelled',
    `cancelled|axed|scrapped|shelved|(?:not|will not|would not) (?:be )?(?:renewed|return(?:ing)?|continu(?:e|ing)|back|coming back|picked up|going forward|moving forward)|(?:over|done|dropped|gone|dead|finished|out)(?= after|$)|(?<=no )(?:second|third|more) (?:season|series)|(?<=no )%S\\d+|killed${alone}|let go${alone}|dead${alone}`,
  ),
  wording(
    'ending',
    `ending|end(?:s|ed)(?= ?(?:[.*]|with|after|at|in|this|on|its|%|$))|concluding|conclude(?:s|d)|final season|last season|in (?:its |the )?(?:final|last) season|%S\\d+ (?:is|will be) (?:the|its) (?:last|final)|finish(?:es|ed|ing)?(?= ?(?:with|after|$))|bow(?:s|ing)? out|wrap(?:s|ped|ping)?(?: up)?(?= ?(?:with|after|$))|clos(?:es|ed|ing)(?= ?(?:with|after|$))`,
  ),
  wording('renewed', 'a (?:sure|safe) (?:thing|bet)|likely (?:to be )?(?:renewed|renewal|to return)|safe bet|sure thing', {
    modality: 'expected',
  }),
  wording(
    'renewed',
    `renewed|renewal|re-?upped|recommissioned|picked up|pick-?up\\b|return(?:s|ing)?${alone}|coming back${alone}|back${alone}|safe(?=$)|saved${alone}|rescued${alone}|revived${alone}|(?:gets|given|lands|earns|scores|granted|handed|secures|greenlit for|ordered for|commissioned for|moving to %C\\d+ for) (?:a |an |its |for )*%S|%S\\d+ (?:is )?(?:(?:officially|already|now) )*(?:ordered|commissioned|confirmed|greenlit|coming|secured|announced|a go|on the way|picked up|renewed)`,
  ),
  wording('in_production', `(?:in production|filming|shooting|in the works|in development|being filmed|in post-production)${alone}`),
]
