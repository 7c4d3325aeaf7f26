import type { CrewRole } from '../../model/index.ts'

/** Words that tell of a role: without one of them, in the sentence or its heading, nobody is told to have it. */
export const roleWords: Readonly<Record<CrewRole, ReadonlySet<string>>> = {
  creator: words(
    `creator creators co-creator co-creators created creates co-created co-creating creating create creation co-creates co-creation developed developer
    developers develop develops developing co-developed mangaka brainchild devised devises devise devising deviser conceived conceives conceive mastermind
    masterminds masterminded originated originator dreamed dreamt`,
  ),
  director: words(
    `director directors directed directs directing direct direction helmed helms helming helm helmer helmers filmmaker filmmakers co-director co-directors
    co-directed co-directs co-directing co-helmed directorial pd pds d dir camera`,
  ),
  writer: words(
    `writer writers written wrote writes writing write penned pens penning pen scripted scripts scripting script screenwriter screenwriters scriptwriter
    scriptwriters screenwriting scribe scribes screenplay screenplays teleplay teleplays co-writer co-writers co-wrote co-written co-writes co-writing
    co-penned playwright author w composition`,
  ),
  showrunner: words(
    'showrunner showrunners showrun showrunning showruns showran co-showrunner co-showrunners co-showrunning show-runner show-runners show-running runners',
  ),
  producer: words(
    `producer producers produced produces producing produce eps ep exec execs execproducer co-ep co-eps co-producer co-producers co-produced co-produces
    co-producing executive executives co-executive`,
  ),
  company: words(
    `produced production productions studio studios company companies animation banner co-production co-productions produces producers producing
    co-produced co-produces co-producing co-produce produce house houses animated animates animating firm outfit label shingle prodco hails by from
    makers`,
  ),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}

/** All roles. */
export const roles = Object.keys(roleWords) as readonly CrewRole[]
