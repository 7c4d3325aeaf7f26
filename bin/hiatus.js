#!/usr/bin/env node
// Plain JavaScript that any Node from 18 up can start. The sources are TypeScript that Node 24 runs as it stands; an
// older Node hands over to the one that the package `node` brings.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(root, 'src', 'cli', 'main.ts')
// Node strips no types inside node_modules, so a published package brings a build.
const isInstalled = root.split(/[\\/]/).includes('node_modules')
const entry = isInstalled || !existsSync(source) ? join(root, 'dist', 'cli', 'main.js') : source

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import(pathToFileURL(entry).href)
} else {
  handOver()
}

function handOver() {
  const node = pinnedNode()
  if (node === null) {
    console.error(`Hiatus needs Node 24, and this is ${process.version}: run "npm ci" in ${root}, or install Node 24.`)
    process.exitCode = 2
    return
  }
  const child = spawn(node, [entry, ...process.argv.slice(2)], { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', error => {
    console.error(`Hiatus could not start ${node}: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? code : 128 + (constants.signals[signal] ?? 0)
  })
}

function pinnedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const folders = [join(root, 'node_modules', 'node')]
  try {
    folders.push(dirname(createRequire(import.meta.url).resolve('node/package.json')))
  } catch {
    // Not installed there either: the caller says so.
  }
  return folders.map(folder => join(folder, 'bin', name)).find(file => existsSync(file)) ?? null
}
