// @ts-check
// Comforts of an article: a button that copies its link; answers that open by their address in
// browsers that do not open them by themselves (Safari before 26.2, Firefox before 148); a list of
// contents that marks where the reader is.

for (const button of document.querySelectorAll('button[data-copy]')) {
  if (!(button instanceof HTMLButtonElement) || !navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset.copy ?? location.href)
    button.textContent = button.dataset.copied ?? button.textContent
  })
}

/** The id in the address; none where someone's link broke it, such as `#%`. */
function idInAddress() {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

function openAnswer() {
  const target = document.getElementById(idInAddress())
  const folded = target?.closest('details:not([open])')
  if (!(folded instanceof HTMLDetailsElement)) return
  folded.open = true
  target?.scrollIntoView()
}

addEventListener('hashchange', openAnswer)
openAnswer()

const links = new Map(
  [...document.querySelectorAll('.toc-wide a')].map(link => [link.getAttribute('href')?.slice(1), link]),
)
const observer = new IntersectionObserver(
  entries => {
    const reached = entries.find(entry => entry.isIntersecting)
    if (!reached) return
    for (const [id, link] of links) {
      if (id === reached.target.id) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  },
  { rootMargin: '0px 0px -70% 0px' },
)
for (const id of links.keys()) {
  const heading = id && document.getElementById(id)
  if (heading) observer.observe(heading)
}
