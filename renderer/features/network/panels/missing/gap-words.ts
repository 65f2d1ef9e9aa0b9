import type { MessageKey } from '../../../../../shared/model/message';
import type { Gap } from '../../../../../shared/network/coverage';

/** What a gap is called. */
export function gapName(gap: Gap): MessageKey {
  switch (gap.about) {
    case 'perspective':
      return `domain.perspective.${gap.of}`;
    case 'sector':
      return `domain.sector.${gap.of}`;
    case 'domain':
      return `domain.domain.${gap.of}`;
  }
}

/** Of whom one could think. */
export function gapHint(gap: Gap): MessageKey {
  switch (gap.about) {
    case 'perspective':
      return `missing.hint.perspective.${gap.of}`;
    case 'sector':
      return `missing.hint.sector.${gap.of}`;
    case 'domain':
      return `missing.hint.domain.${gap.of}`;
  }
}
