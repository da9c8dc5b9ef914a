import { useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import type { ClientRow } from '#contract/replies.ts';
import { useClients } from '../data/clients.ts';
import { useCommand } from './commands.ts';
import { openPalette, Palette, type PaletteAction } from './Palette.tsx';
import { clientPath, PATTERNS, PLAN_SECTIONS, planPath } from './paths.ts';
import { useTexts } from './texts.tsx';
import { usePaletteCommands } from './usePaletteCommands.ts';

const MOST_CLIENTS = 6;
const MOST_FOUND = 20;

/** The palette with what there is to go to and to do, where one is now. */
export function LivePalette() {
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const places = usePlaces(query.trim(), isOpen);
  const sections = useSections();
  const commands = usePaletteCommands();
  useCommand('search', openPalette);
  return (
    <Palette
      actions={[...sections, ...places, ...commands]}
      query={query}
      onQuery={setQuery}
      onOpen={setIsOpen}
    />
  );
}

/** Clients and their plans: the latest, or those that the store finds. */
function usePlaces(query: string, isWanted: boolean): readonly PaletteAction[] {
  const { texts } = useTexts();
  const [, go] = useLocation();
  const { clients } = useClients(query, isWanted);
  const { groups } = texts.window;
  const found = (clients ?? []).slice(0, query === '' ? MOST_CLIENTS : MOST_FOUND);
  const toClient = ({ id, name, contact }: ClientRow): PaletteAction => ({
    id: `client ${id}`,
    label: name,
    ...(contact !== null && { description: contact }),
    group: groups.clients,
    // What the store has found stands, also where it looked at more than what is shown.
    keywords: query,
    run: () => {
      go(clientPath(id));
    },
  });
  const toPlans = ({ name, plans }: ClientRow): readonly PaletteAction[] =>
    plans.map(({ id, cohort }) => ({
      id: `plan ${id}`,
      label: cohort ?? texts.clients.unnamedPlan,
      description: name,
      group: groups.plans,
      keywords: query,
      run: () => {
        go(planPath(id));
      },
    }));
  return [...found.map(toClient), ...found.flatMap(toPlans)];
}

/** The sections of the plan on the screen. */
function useSections(): readonly PaletteAction[] {
  const { texts } = useTexts();
  const [, go] = useLocation();
  const [isPlan, params] = useRoute(PATTERNS.plan);
  if (!isPlan) return [];
  return PLAN_SECTIONS.map((section) => ({
    id: `section ${section}`,
    label: texts.planScreen.frame.sections[section],
    group: texts.window.groups.sections,
    run: () => {
      go(planPath(params.id, section));
    },
  }));
}
