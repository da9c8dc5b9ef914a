/** To the meeting and from it again. */
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { request } from '../api.ts';
import { useProblems } from '../data/problems.ts';
import { everythingSent } from '../data/sendInOrder.ts';
import { isMeeting, meetingPath } from './paths.ts';

/** Shows a plan, or a meeting without one, as large as the computer can: here, or on a display of its own. */
export function useShowMeeting(): (plan: string | null) => void {
  const [, go] = useLocation();
  const { show } = useProblems();
  return (plan) => {
    void everythingSent()
      .then(() => request('meeting.show', { plan }))
      .then((reply) => {
        if (!reply.ok) show(reply.problem);
        else if (reply.value.place === 'here') go(meetingPath(plan));
      });
  };
}

/** Ends the meeting; where it has no window of its own, this one goes on at the address. */
export function useEndMeeting(): (address: string) => void {
  const [, go] = useLocation();
  const { show } = useProblems();
  return (address) => {
    void everythingSent()
      .then(() => request('meeting.leave', {}))
      .then((reply) => {
        if (!reply.ok) show(reply.problem);
        if (!reply.ok || reply.value.place === 'here') go(address);
      });
  };
}

/** Whoever goes elsewhere from the meeting, as by the menu, has left it. */
export function useMeetingEnds(): void {
  const [address] = useLocation();
  const was = useRef(false);
  const isThere = isMeeting(address);
  useEffect(() => {
    if (was.current && !isThere) void request('meeting.leave', {});
    was.current = isThere;
  }, [isThere]);
}
