import type { CommandTexts } from '../commandTexts.ts';
import { command } from './command.ts';
import { faults } from './faults.ts';
import { format } from './formats.ts';
import { people } from './people.ts';
import { schedule } from './schedule.ts';
import { writing } from './writing.ts';

export const commandTexts: CommandTexts = { command, faults, format, people, schedule, writing };
