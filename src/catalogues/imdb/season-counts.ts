/** How many episodes each season of each series has, counted in typed arrays: about twelve bytes a slot, and a million seasons. */
export class SeasonCounts {
  #series = new Uint32Array(1 << 12)
  #seasons = new Uint32Array(1 << 12)
  #counts = new Uint32Array(1 << 12)
  #size = 0

  add(series: number, season: number, episodes = 1): void {
    if (this.#size * 3 > this.#counts.length * 2) this.#grow()
    const last = this.#counts.length - 1
    let slot = (Math.imul(series, 0x9e3779b1) ^ Math.imul(season, 0x85ebca6b)) & last
    while (this.#counts[slot] !== 0 && (this.#series[slot] !== series || this.#seasons[slot] !== season)) slot = (slot + 1) & last
    if (this.#counts[slot] === 0) this.#size++
    this.#series[slot] = series
    this.#seasons[slot] = season
    this.#counts[slot]! += episodes
  }

  /** All seasons, in an order that is the same for the same additions. */
  *[Symbol.iterator](): Generator<readonly [series: number, season: number, episodes: number]> {
    for (const [slot, count] of this.#counts.entries()) if (count > 0) yield [this.#series[slot]!, this.#seasons[slot]!, count]
  }

  #grow(): void {
    const [series, seasons, counts] = [this.#series, this.#seasons, this.#counts]
    const slots = counts.length * 2
    this.#series = new Uint32Array(slots)
    this.#seasons = new Uint32Array(slots)
    this.#counts = new Uint32Array(slots)
    this.#size = 0
    for (const [slot, count] of counts.entries()) if (count > 0) this.add(series[slot]!, seasons[slot]!, count)
  }
}
