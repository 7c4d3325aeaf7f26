import type { Fact, Property, Testimony } from '../model/index.ts'
import type { DossierMaterial } from './dossier-material.ts'
import { factStatusWords, sayChance, tierWords } from './dossier-words.ts'
import { sayValue } from './say-claim.ts'
import { sayDay } from './say-date.ts'
import { styled, wrapBehind, wrapText, type TerminalLook } from './terminal-text.ts'
import { modalityWords, propertyWords } from './words.ts'

/** Leads from the facts of a property down to the sentences behind them, for and against; what gives the story away only where that is asked for. */
export function whyTerminal(
  { facts, testimony, documents, outlets }: DossierMaterial,
  property: Property,
  season: number | null,
  look: TerminalLook,
): string {
  const own = facts.filter(fact => fact.property === property && (season === null || fact.season === season || fact.season === null))
  if (own.length === 0) {
    const { title } = propertyWords[property]
    return `${title}: nobody has said anything${season === null ? '' : ` of season ${season}`} yet.\n`
  }
  const byId = new Map(testimony.map(each => [each.id, each]))
  const titles = new Map(documents.map(document => [document.id, document]))
  const sentence = (each: Testimony): readonly string[] => {
    const outlet = outlets.get(each.outlet)
    const document = titles.get(each.document)
    const sure = modalityWords[each.claim.modality]
    const by = each.claim.attribution === null ? '' : `, after ${each.claim.attribution}`
    const withdrawn = each.withdrawn === null ? '' : `, until ${sayDay(each.withdrawn)}`
    const copy = document?.copyOf === null || document === undefined ? '' : ', a copy'
    const head = `${outlet?.name ?? each.outlet} (${tierWords[outlet?.tier ?? 'unknown'].label.toLowerCase()}${copy}), ${sayDay(each.said)}${sure === null ? '' : `, ${sure}`}${by}${withdrawn}`
    return [
      ...wrapBehind('    ', head, look.width),
      ...wrapBehind('      ', `“${each.claim.quote.exact}”`, look.width),
      ...(document?.url ? wrapBehind('      ', document.url, look.width).map(line => styled(line, 'dim', look.colour)) : []),
    ]
  }
  const block = (fact: Fact): string => {
    const { label, sign } = factStatusWords[fact.status]
    const list = (heading: string, ids: readonly string[]): readonly string[] =>
      ids.length === 0 ? [] : [`  ${heading}`, ...ids.flatMap(id => sentence(byId.get(id)!))]
    return [
      ...wrapText(`${sign} ${sayValue(fact, fact.season, fact.polarity)}`, look.width).map(line => styled(line, 'bold', look.colour)),
      ...wrapBehind('  ', `${label}, ${sayChance(fact.probability)}, since ${sayDay(fact.since)}. ${fact.why}`, look.width),
      ...list('For it:', fact.support),
      ...list('Against it:', fact.opposition),
    ].join('\n')
  }
  return `${own.map(block).join('\n\n')}\n`
}
