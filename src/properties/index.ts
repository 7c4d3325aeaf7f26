import type { PropertyReader } from '../extract/index.ts'
import { basedOn } from './based-on/index.ts'
import { cast } from './cast/index.ts'
import { crew } from './crew/index.ts'
import { episodes } from './episodes/index.ts'
import { platform } from './platform/index.ts'
import { rating } from './rating/index.ts'
import { release } from './release/index.ts'
import { renewal } from './renewal/index.ts'
import { runtime } from './runtime/index.ts'
import { statement } from './statement/index.ts'
import { storyline } from './storyline/index.ts'
import { trailer } from './trailer/index.ts'

/** The readers of all properties, in the order in which they read a sentence. */
export const properties: readonly PropertyReader[] = [
  renewal,
  release,
  cast,
  crew,
  platform,
  episodes,
  runtime,
  rating,
  basedOn,
  trailer,
  storyline,
  statement,
]
