import { useState } from 'react';
import { useLocation, useRoute } from 'wouter';
import type { ClientRow } from '#contract/replies.ts';
import { useClients } from '../data/clients.ts';
import { useCommand } from './commands.ts';
import { openPalette, Palette, type PaletteAction } from './Palette.tsx';
import { clientPath, PATTERNS, PLAN_SECTIONS, planPath } from './paths.ts';
import { useTexts } from './texts.tsx';
import { usePaletteCommands } from './usePaletteCommands.ts';

const MOST_LATEST = 6;
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

/** Clients and their plans: the latest, or those that the store finds by the client's or the plan's name. */
function usePlaces(query: string, isWanted: boolean): readonly PaletteAction[] {
  const { texts } = useTexts();
  const [, go] = useLocation();
  const { clients } = useClients(query, isWanted);
  const shown = clients?.slice(0, query === '' ? MOST_LATEST : MOST_FOUND) ?? [];
  const toClient = (client: ClientRow): PaletteAction => ({
    id: `client ${client.id}`,
    label: client.name,
    ...(client.contact !== null && { description: client.contact }),
    group: texts.window.groups.clients,
    // What the store has found stands, also where it looked at more than what is shown.
    keywords: query,
    run: () => {
      go(clientPath(client.id));
    },
  });
  const toPlans = (client: ClientRow): readonly PaletteAction[] =>
    client.plans.map(({ id, cohort }) => ({
      id: `plan ${id}`,
      label: cohort ?? texts.clients.unnamedPlan,
      description: client.name,
      group: texts.window.groups.plans,
      keywords: query,
      run: () => {
        go(planPath(id));
      },
    }));
  return [...shown.map(toClient), ...shown.flatMap(toPlans)];
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
