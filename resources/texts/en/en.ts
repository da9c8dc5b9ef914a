import type { Texts } from '../texts.ts';
import { calendarFiles } from './calendarFiles.ts';
import { commandTexts } from './commandTexts.ts';
import { proposal } from './proposal.ts';
import { research } from './research.ts';
import { word } from './word.ts';

export const en: Texts = {
  ...commandTexts,
  calendarFiles,
  proposal,
  research,
  word,
};
