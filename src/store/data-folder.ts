import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** What tells where data belongs: the system, the home folder, and whether root runs us. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly isRoot: boolean
}

/** Where root keeps what other users must reach: PostgreSQL never runs as root, and nobody else may enter root's home. */
export const rootsFolder = '/var/lib/hiatus'

/** The machine that we run on. */
export function thisMachine(): Machine {
  return { platform: process.platform, home: homedir(), isRoot: process.getuid?.() === 0 }
}

/**
 * The folder that Hiatus keeps its data in: `HIATUS_DATA`, else the platform's own place for user data. For root that is `/var/lib/hiatus`.
 * Places: the XDG Base Directory Specification 0.8; Apple's File System Programming Guide; Windows' known folder LocalAppData.
 */
export function dataFolder(env: Readonly<Record<string, string | undefined>>, machine: Machine = thisMachine()): string {
  const { platform, home, isRoot } = machine
  if (env['HIATUS_DATA']) return resolve(env['HIATUS_DATA'])
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Hiatus')
  if (env['XDG_DATA_HOME']?.startsWith('/')) return join(env['XDG_DATA_HOME'], 'hiatus')
  if (isRoot) return rootsFolder
  return platform === 'darwin' ? join(home, 'Library', 'Application Support', 'Hiatus') : join(home, '.local', 'share', 'hiatus')
}
