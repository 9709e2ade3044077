import type { Ui } from '../../lib/content/schema/ui.ts'

/** Outlines of the bones in the picture's own pixels, 660 × 770, drawn one to three pixels outside the bone. */
const femur =
  'M237 2Q234 48 228 79Q222 110 217 120Q212 130 191 154Q171 179 162 214Q154 250 155 273Q157 296 162 315Q168 335 178 349Q188 363 195 368Q202 373 210 375Q218 377 238 375Q259 374 277 360Q295 347 308 343Q322 339 341 342Q361 345 373 356Q386 367 396 371Q406 376 426 376Q447 376 462 367Q477 358 489 338Q501 318 505 295Q510 273 505 245Q500 217 486 188Q473 160 445 131Q417 102 408 83Q400 65 384 5'
const tibia =
  'M396 768Q403 652 409 618Q416 585 429 550Q442 515 464 480Q486 445 489 429Q493 414 491 409Q489 404 479 399Q470 395 427 393Q384 392 367 379Q351 367 341 373Q332 380 318 379Q304 378 288 386Q272 395 228 397Q184 400 177 404Q171 409 169 413Q168 418 173 436Q179 455 196 478Q213 502 229 532Q245 563 258 621Q271 679 276 767'
const fibula =
  'M201 768Q202 559 207 539Q212 520 221 501Q230 483 230 477Q230 472 224 459Q219 446 209 442Q199 438 182 441Q166 445 160 451Q154 458 150 471Q146 484 151 511Q156 539 150 768'
const kneecap =
  'M340 165Q319 163 299 165Q280 167 270 171Q260 176 251 188Q242 200 239 217Q237 234 242 255Q247 276 260 294Q274 313 290 325Q306 338 316 340Q327 343 332 341Q338 340 352 330Q366 320 379 304Q392 288 396 277Q401 267 404 243Q407 219 404 208Q401 197 392 186Q383 176 372 171Q362 167 340 165Z'

/** Where the lines of the labels touch the bones. */
const anchors = [
  [216, 112],
  [402, 218],
  [416, 612],
  [149, 646],
] as const

/** The computed radiograph of a right knee: on the left half as made, on the right as read, or both layers whole. */
export function KneeFilm({ words, halves = false, eager = false }: FilmProps) {
  return (
    <div className={halves ? 'film film-halves' : 'film'}>
      <picture>
        <source srcSet="/images/knee-xray.avif" type="image/avif" />
        <img
          src="/images/knee-xray.webp"
          width="660"
          height="770"
          alt={words.alt}
          decoding="async"
          loading={eager ? 'eager' : 'lazy'}
        />
      </picture>
      <svg viewBox="0 0 660 770" aria-hidden="true">
        <g className="layer-made">
          <path className="exposure" d="M30 86V34H82M578 34h52v52M630 684v52h-52M82 736H30v-52" />
          <rect className="exposure" x="36" y="300" width="62" height="70" rx="4" />
          <text className="side" x="67" y="350" textAnchor="middle">
            {words.right}
          </text>
        </g>
        <g className="layer-read">
          <path d={femur} />
          <path d={tibia} />
          <path d={fibula} />
          <path d={kneecap} strokeDasharray="9 10" />
          <path
            className="reading-ring"
            d="M182 364C262 346 430 346 492 366 534 384 470 416 340 416 210 416 128 402 158 374 170 362 220 352 292 350"
          />
          <path d="M194 112h22M512 164l-110 54M540 434l-34-38M486 612h-70M122 646h27" />
          {anchors.map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r="6" />
          ))}
          <Label x={184} y={122} text={words.thigh} end />
          <Label x={522} y={174} text={words.kneecap} />
          <Label x={518} y={474} text={words.joint} />
          <Label x={518} y={512} text={words.space} />
          <Label x={496} y={622} text={words.shin} />
          <Label x={112} y={656} text={words.fibula} end />
        </g>
      </svg>
    </div>
  )
}

function Label({ x, y, text, end = false }: { x: number; y: number; text: string; end?: boolean }) {
  return (
    <text x={x} y={y} textAnchor={end ? 'end' : 'start'}>
      {text}
    </text>
  )
}

type FilmProps = {
  words: Ui['figures']['knee']
  /** Left half as made, right half as read. */
  halves?: boolean
  /** Fetch the picture at once: it stands on the first screen. */
  eager?: boolean
}
