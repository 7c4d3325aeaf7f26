import type { CrewRole } from '../../model/index.ts'

/** Words that tell of a role: without one of them, in the sentence or its heading, nobody is told to have it. */
export const roleWords: Readonly<Record<CrewRole, ReadonlySet<string>>> = {
  creator: words(
    'creator creators co-creator co-creators created creates co-created creating create developed developer develops co-creates mangaka',
  ),
  director: words(
    'director directors directed directs directing direct helmed helms helming helm helmer filmmaker co-directed co-directing directorial pd',
  ),
  writer: words(
    'writer writers written wrote writes writing write penned pens penning pen scripted screenwriter screenwriters scribe scribes script scripts screenplay co-writer co-wrote co-written co-writing co-writers teleplay author',
  ),
  showrunner: words('showrunner showrunners showrun showrunning co-showrunner co-showrunners showruns show-runner showrunners'),
  producer: words('producer producers produced produces producing produce eps ep exec co-producer co-producers co-produced executive'),
  company: words(
    'produced production productions studio studios company companies animation banner co-production produces producers producing co-produced produce house animated from by',
  ),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** All roles. */
export const roles = Object.keys(roleWords) as readonly CrewRole[]
