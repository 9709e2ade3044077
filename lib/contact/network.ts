/** One visitor's network: an address of version 4, or the first half of one of version 6, which one home owns. */
export function network(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '')
  const [start = [], end = []] = address.split('::').map(half => half.split(':').filter(Boolean))
  // The two colons stand for as many zeros as are missing of eight groups.
  const zeros = address.includes('::') ? Array<string>(8 - start.length - end.length).fill('0') : []
  return [...start, ...zeros, ...end]
    .slice(0, 4)
    .map(group => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')
}
