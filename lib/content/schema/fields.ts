import { z } from 'zod'
import type { Path } from '../yaml.ts'

/** Names of the fields that the schema knows at a place; none where it is not a group of fields. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let current = bare(schema)
  for (const step of path) {
    const next = child(current, step)
    if (next === undefined) return []
    current = bare(next)
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : []
}

function child(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, z.ZodType>)[step]
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType
  return undefined
}

/** The schema without what makes it optional, nullable or filled in. */
function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return bare(schema.unwrap() as z.ZodType)
  }
  return schema
}
