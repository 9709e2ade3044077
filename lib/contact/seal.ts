import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** Puts the text under the recipient's key (age, c2sp.org/age), as base64. Only the identity opens it. */
export type Seal = (text: string) => Promise<string>

/** @throws Error when the recipient is no age public key */
export function sealTo(recipient: string): Seal {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return async text => Buffer.from(await encrypter.encrypt(text)).toString('base64')
}

/** @throws Error when the text was sealed to another key, or was changed */
export async function open(identity: string, sealed: string): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return decrypter.decrypt(Buffer.from(sealed, 'base64'), 'text')
}

export type KeyPair = { identity: string; recipient: string }

export async function newKeyPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}
