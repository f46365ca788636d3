/** Something that is to go wrong so many more times. */
type Planned<Fault> = { method: string; fault: Fault; left: number }

/** What is going to go wrong in a stand-in of a platform. */
export type Faults<Fault> = {
  planned: Planned<Fault>[]
  held: (() => void)[]
  /** Lets the next calls of a method fail; '*' is any but the one that waits for what happens. */
  next(method: string, fault: Fault, times?: number): void
  /** Lets every hung call go on. */
  release(): void
  /** Forgets what was planned and lets hung calls go on. */
  clear(): void
}

/** Nothing goes wrong. */
export function noFaults<Fault>(): Faults<Fault> {
  return {
    planned: [],
    held: [],
    next(method, fault, times = 1) {
      this.planned.push({ method, fault, left: times })
    },
    release() {
      for (const go of this.held.splice(0)) go()
    },
    clear() {
      this.planned = []
      this.release()
    },
  }
}

/** The fault that is due for a call of a method and is `about` it; it counts as used. */
export function takeDue<Fault>(
  faults: Faults<Fault>,
  called: string,
  { waits, isAbout }: { waits: string; isAbout: (fault: Fault) => boolean },
): Fault | undefined {
  const due = faults.planned.find(
    ({ method, fault }) => (method === called || (method === '*' && called !== waits)) && isAbout(fault),
  )
  if (!due) return undefined
  due.left -= 1
  if (due.left < 1) faults.planned = faults.planned.filter((one) => one !== due)
  return due.fault
}
