import { manifestFile } from './manifest.ts'

// Without an address it is for sockets: npm run manifest -- https://attune.example.org
process.stdout.write(manifestFile(process.argv[2]))
