import { writeFile } from 'node:fs/promises'
import { newKeyPair } from '../../contact/seal.ts'
import { forget } from '../../contact/store/settings.ts'
import { Mistake, type Program } from './command.ts'
import { identityFile } from './open.ts'

/** `key [new|forget]`: a key pair for sealed mode. The secret half goes into a file, never to the screen. */
export const key: Program = async ([word = 'new'], { contact, print }) => {
  if (word === 'forget') {
    await contact.database.transaction(() => forget('seal-to'))
    print('Started without SEAL_TO, the site stores new requests readable again. Sealed ones stay sealed.')
    return
  }
  if (word !== 'new') throw new Mistake('Write: npm run requests -- key new, or key forget')
  const file = identityFile()
  const { identity, recipient } = await newKeyPair()
  await writeFile(file, `# public key: ${recipient}\n${identity}\n`, { flag: 'wx', mode: 0o600 }).catch(
    () => {
      throw new Mistake(
        `${file} is there already, and may be needed to open older requests. Move it away first.`,
      )
    },
  )
  print(`The secret key is in ${file}.`)
  print('1. Copy it to where requests will be read, and print it on paper for the safe.')
  print('2. Delete it here: who holds this server then cannot read what patients write.')
  print(`3. Start the site with SEAL_TO=${recipient}`)
  print('Whoever loses the key loses the requests that were sealed to it: nobody can open them.')
}
