/** Where what stands in the trainer's calendar is changed. */
import type { AgendaEntry, AgendaKind } from '#domain/agenda.ts';
import { clientPath, planPath, type PlanSection } from './paths.ts';

const SECTIONS: Readonly<Record<AgendaKind, PlanSection>> = {
  checkpoint: 'calendar',
  trainerDay: 'rhythm',
  module: 'about',
  offer: 'offer',
  celebration: 'celebrations',
};

export function entryPath({ kind, plan, client }: AgendaEntry): string {
  return plan === null ? clientPath(client.id) : planPath(plan, SECTIONS[kind]);
}
