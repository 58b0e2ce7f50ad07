import { setFlagsFromString } from 'node:v8'

/**
 * Undoes what the start sets for short runs (`tune-engine.mjs`): V8 marks its heap bit by bit again, as is its default.
 * Without that, a process that holds large fonts collects all garbage at each big buffer. To be called when all code is
 * loaded: V8 refuses compiled code from before.
 */
export function collectBitByBit(): void {
  // As at the start: other versions have nothing to undo.
  if (!/^11\./.test(process.versions.v8)) return
  setFlagsFromString('--incremental-marking')
}
