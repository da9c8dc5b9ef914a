import { calendarFiles } from './calendarFiles.ts';
import { commandTexts } from './commandTexts.ts';
import { proposal } from './proposal.ts';
import { research } from './research.ts';
import { word } from './word.ts';

export const sv = {
  ...commandTexts,
  calendarFiles,
  proposal,
  research,
  word,
};
