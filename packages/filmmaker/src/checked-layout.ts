import { languages } from './language.ts';
import type { Manuscript } from './manuscript.ts';
import { inkSlide } from './scene/ink-slide.ts';
import { layoutFaults } from './scene/layout-faults.ts';
import type { TimedSlide } from './timeline.ts';

/** Words that cannot be read on some slide, in either language, when a sentence ends. */
export function checkedLayout(slides: TimedSlide[], manuscript: Manuscript): string[] {
  const faults = slides.flatMap((timed) =>
    languages.flatMap((language) =>
      timed.slide.scene
        ? timed.sentences.flatMap(({ end }) =>
            layoutFaults(inkSlide(timed.slide, timed, language, manuscript, end + 0.3)).map(
              (fault) => `Slide ${timed.slide.id} (${language}): ${fault}`,
            ),
          )
        : [],
    ),
  );
  return [...new Set(faults)];
}
