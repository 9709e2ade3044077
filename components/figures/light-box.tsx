import type { Ui } from '../../lib/content/schema/ui.ts'
import { PairMark } from '../marks.tsx'
import { MarkedText } from '../pair.tsx'
import { KneeFilm } from './knee-film.tsx'

/** One knee in two acts: the picture as it was made, and the same picture as it was read. Works without script. */
export function LightBox({ ui, caption }: { ui: Ui; caption?: string | undefined }) {
  const words = ui.figures.knee
  return (
    <figure className="set-off wide">
      <div className="light-box acts">
        <div className="acts-grid">
          <KneeFilm words={words} />
          <div className="acts-panel">
            <fieldset>
              <legend>{words.show}</legend>
              <div className="switch">
                <label>
                  <input type="radio" name="act" id="as-made" defaultChecked />
                  <PairMark of="imaging" />
                  {words.asMade}
                </label>
                <label>
                  <input type="radio" name="act" id="as-read" />
                  <PairMark of="radiology" />
                  {words.asRead}
                </label>
              </div>
            </fieldset>
            <div className="acts-text">
              <div className="layer-made">
                <h3>
                  <MarkedText mark="imaging" text={words.makes} pair={ui.pair} />
                </h3>
                <p>{words.made1}</p>
                <p>{words.made2}</p>
              </div>
              <div className="layer-read">
                <h3>
                  <MarkedText mark="radiology" text={words.reads} pair={ui.pair} />
                </h3>
                <p>{words.read1}</p>
                <div className="report">
                  <b>{words.report}</b>
                  <p>{words.reportText}</p>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
      <figcaption>
        {caption ?? words.caption} {ui.figures.simulated}
      </figcaption>
    </figure>
  )
}
