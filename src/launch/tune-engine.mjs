// V8 is tuned for programs that run for minutes. Making a pack takes a tenth of a second, and a third of the work in it
// was V8 getting ready for more: compiling functions that are soon done, and marking a heap that is soon gone.
import { setFlagsFromString } from 'node:v8'

/**
 * Measured with Node 20: a pack takes a quarter less of the processor's time, and forty briefs in a run or a long one
 * take less, too. `make-cache.mjs` sets the same, for V8 refuses compiled code that was made under other flags.
 */
const flags = [
  // Work in a function before it is optimised: about four times the usual.
  '--interrupt-budget=540672',
  // Work in a function before V8 keeps notes of the types it meets: three times the usual.
  '--interrupt-budget-for-feedback-allocation=3000',
  '--interrupt-budget-factor-for-feedback-allocation=24',
  // The heap is small, and soon gone: marking it bit by bit takes longer than marking it. Runs of many briefs undo it.
  '--no-incremental-marking',
]

/** To be called before the program is loaded. Other versions of V8 have other flags, and tell the user of unknown ones. */
export function tuneEngine() {
  if (!/^11\./.test(process.versions.v8)) return
  for (const flag of flags) setFlagsFromString(flag)
}
