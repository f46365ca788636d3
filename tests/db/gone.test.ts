import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../db/open.ts'
import { examine } from '../../db/sqlite/examine.ts'
import { tempDir } from '../temp-dir.ts'
import { afterwards } from './here.ts'

test.each(['missing', 'empty'])(
  'a database that is %s, though there was one here, is known to begin anew',
  async (how) => {
    const file = join(tempDir(), 'attune.db')
    expect(examine(file).condition).toBe('none')
    const first = await openStore({ file })
    await first.close()
    expect([first.anew, examine(file).condition]).toEqual([false, 'fine'])
    rmSync(file)
    if (how === 'empty') writeFileSync(file, '')
    expect(examine(file).condition).toBe('gone')
    const second = await openStore({ file })
    afterwards(second.close)
    expect(second).toMatchObject({ anew: true, putBack: null })
  },
)
