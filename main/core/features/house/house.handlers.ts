import type { houseContract, houseInternalContract } from '../../../../shared/contract/house.ts';
import { houseTexts } from '../../../../shared/i18n/de/house.ts';
import { houseFontTexts } from '../../../../shared/i18n/de/house-fonts.ts';
import type { Handlers } from '../../platform/context.ts';
import { fontFaces, keepFont, listFonts, removeFont } from './fonts.service.ts';
import { sampleTemplate } from './sample-template.ts';
import { keepTemplate, listTemplates, removeTemplate } from './templates.service.ts';

type Channels = keyof typeof houseContract | keyof typeof houseInternalContract;
const topics = ['house'];

export const houseHandlers: Handlers<Channels> = {
  'house.templates': { runs: 'query', handle: listTemplates },
  'house.keepTemplatePath': { runs: 'job', handle: keepTemplate },
  'house.removeTemplate': {
    runs: 'command',
    topics,
    detail: ({ purpose }) => houseTexts.purposes[purpose],
    handle: removeTemplate,
  },
  'house.fonts': { runs: 'query', handle: listFonts },
  'house.fontFaces': { runs: 'query', handle: fontFaces },
  'house.keepFontPath': { runs: 'job', handle: keepFont },
  'house.removeFont': {
    runs: 'command',
    topics: ['house', 'settings', 'handouts'],
    detail: ({ weight }) => houseFontTexts.weights[weight],
    handle: removeFont,
  },
  'house.sampleTemplate': { runs: 'query', handle: (_context, input) => sampleTemplate(input) },
};
