import type { NextAdapter } from 'next/dist/types.js'

/** What Next hands to an adapter when a build is complete. */
export type Build = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]

export type AdapterOutputs = Build['outputs']

export type { NextAdapter }
