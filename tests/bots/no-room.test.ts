import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { tempDir } from '../temp-dir.ts'
import { command } from './command.ts'
import { HAS_SMALL_DISK, smallDisk } from './small-disk.ts'

test.runIf(HAS_SMALL_DISK)(
  'without room backup, restore and keys say so in a sentence, change nothing, and leave no readable copy',
  async () => {
    const whole = tempDir()
    const run = (name: string) => resolve(`bots/${name}/main.ts`)
    for (const name of ['backup', 'keys']) {
      const store = await openStore({ file: join(whole, 'attune.db') })
      await store.close()
      await command([run(name)], whole, { ATTUNE_DB: join(whole, 'attune.db') }).ended
    }
    const backup = join('backups', readdirSync(join(whole, 'backups'))[0]!)
    const disk = smallDisk()
    const script = `cp -r ${whole}/. ${disk.folder}; cd ${disk.folder}; sum=$(cat attune.db key* | cksum)
      head -c 20m /dev/zero > ballast 2>/dev/null
      for call in "backup" "restore ${backup}" "keys"; do set -- $call
        "$0" ${resolve('bots')}/$1/main.ts $2; echo "$1 $?"; done
      test "$sum" = "$(cat attune.db key* | cksum)" && ls`
    const within = (node: string) => disk.within('sh', '-c', script, node)
    const { out } = await command([], '/', { ATTUNE_DB: join(disk.folder, 'attune.db') }, { within }).ended
    const lines = out.trim().split('\n')
    expect(lines.slice(0, 6)).toEqual([
      expect.stringMatching(/^There is no room for a backup /),
      'backup 78',
      expect.stringMatching(/^There is no room to restore: /),
      'restore 78',
      expect.stringMatching(/^There is no room for /),
      'keys 78',
    ])
    expect(lines.slice(6).filter((name) => /copy|next/.test(name))).toEqual([])
    expect(lines).toContain('attune.db')
  },
)
