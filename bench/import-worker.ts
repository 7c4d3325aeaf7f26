import { importJobs, type ImportJob, type JobNews } from './import-jobs.ts'

const [job = '', folder = ''] = process.argv.slice(2)
if (!Object.hasOwn(importJobs, job)) throw new Error(`no such job: ${job}`)
const start = performance.now()
const rows = await importJobs[job as ImportJob](folder)
const news: JobNews = {
  rows,
  seconds: (performance.now() - start) / 1000,
  peakMegabytes: process.resourceUsage().maxRSS / 1000,
}
console.log(JSON.stringify(news))
