// Loaded before a program (`node --require`): prints the most memory it held, in KB, as the last line on stderr.
process.on('exit', () => process.stderr.write(`\n${process.resourceUsage().maxRSS}\n`))
