import type { Ui } from '../../lib/content/schema/ui.ts'

/** Plain links that open another service only when pressed; nothing of theirs is loaded. */
export function Share({ ui, title, url }: { ui: Ui['article']; title: string; url: string }) {
  const [text, address] = [encodeURIComponent(title), encodeURIComponent(url)]
  const links = [
    ['WhatsApp', `https://wa.me/?text=${text}%20${address}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${address}`],
    ['X (Twitter)', `https://x.com/intent/post?text=${text}&url=${address}`],
  ] as const
  return (
    <div className="share set-off">
      <b>{ui.send}</b>
      <a href={`mailto:?subject=${text}&body=${address}`}>{ui.email}</a>
      {links.map(([name, href]) => (
        <a key={name} href={href}>
          {name}
        </a>
      ))}
      {/* Shown by public/scripts/article.js; in development that runs before React looks. */}
      <button
        type="button"
        className="link"
        data-copy={url}
        data-copied={ui.copied}
        hidden
        suppressHydrationWarning
      >
        {ui.copy}
      </button>
    </div>
  )
}
