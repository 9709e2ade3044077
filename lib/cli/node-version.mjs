/** The oldest Node that runs this project. */
export const oldest = 24

/**
 * Why a Node is too old, in words; undefined when it will do.
 * @param {string} version such as `20.20.2`
 * @returns {string | undefined}
 */
export function tooOld(version) {
  if (Number.parseInt(version, 10) >= oldest) return undefined
  return [
    `This is Node ${version}; the project needs Node ${oldest} or newer.`,
    'On Linux it brings its own: run "npm install", then use the npm scripts ("npm start", "npm test", "npm run dev").',
    `Elsewhere, or without npm, install Node ${oldest} from https://nodejs.org.`,
  ].join('\n')
}
