type Heading = { id: string; text: string; depth: number }

/** The page's main headings: open beside the text on a wide screen, folded above it on a phone. */
export function ContentsList({
  label,
  contents,
  wide,
}: {
  label: string
  contents: readonly Heading[]
  wide: boolean
}) {
  const list = (
    <ol>
      {contents
        .filter(({ depth }) => depth === 2)
        .map(({ id, text }) => (
          <li key={id}>
            {/* Marked as current by public/scripts/article.js; in development that runs before React looks. */}
            <a href={`#${id}`} suppressHydrationWarning>
              {text}
            </a>
          </li>
        ))}
    </ol>
  )
  if (wide) {
    return (
      <nav className="rail toc-wide" aria-label={label}>
        <div className="toc">
          <h2>{label}</h2>
          {list}
        </div>
      </nav>
    )
  }
  return (
    <nav className="toc toc-phone" aria-label={label}>
      <details>
        <summary>{label}</summary>
        {list}
      </details>
    </nav>
  )
}
