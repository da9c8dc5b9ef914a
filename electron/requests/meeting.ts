import { ok } from '#domain/result.ts';
import type { Answers } from './answers.ts';
import type { Services } from './services.ts';

export function meetingAnswers({ meeting }: Services) {
  return {
    'meeting.show': ({ plan }) => ok(meeting.show(plan)),
    'meeting.leave': () => ok(meeting.leave()),
  } satisfies Pick<Answers, 'meeting.show' | 'meeting.leave'>;
}
