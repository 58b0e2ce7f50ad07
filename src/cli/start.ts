// The program's entry: the real world, the arguments, the exit code. Everything else is testable in main.ts.
import module from 'node:module'

// From Node 22 on compiled code is kept between runs; Node 20 has no such function.
const { enableCompileCache } = module as { enableCompileCache?: () => void }
enableCompileCache?.()

const [{ run }, { realWorld }] = await Promise.all([import('./main.ts'), import('./real-world.ts')])
const code = await run(process.argv.slice(2), realWorld())
// A stream that failed meanwhile has set its own.
process.exitCode ||= code
