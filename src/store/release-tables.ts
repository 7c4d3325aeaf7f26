/** Finds premieres by their days, of all series at once. */
export function releaseIndex(): string[] {
  return [
    `create index facts_releases on facts ((fact->'value'->>'latest') collate "C", (fact->'value'->>'earliest') collate "C")
     where replaced_at is null and property = 'release'`,
  ]
}
