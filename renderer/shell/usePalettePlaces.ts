/** Where the palette goes: the latest plans, clients and plans by name, people, and sections of the open plan. */
import { useLocation, useRoute } from 'wouter';
import type { ClientRow, FoundPerson } from '#contract/replies.ts';
import { useClients } from '../data/clients.ts';
import { useFoundPeople } from '../data/foundPeople.ts';
import { useInitials } from '../data/initials.ts';
import { latestPlans } from '../data/latestPlans.ts';
import type { InHand } from './inHand.ts';
import type { PaletteAction } from './Palette.tsx';
import { clientPath, PATTERNS, PLAN_SECTIONS, planPath } from './paths.ts';
import { useTexts } from './texts.tsx';

const MOST_LATEST = 5;
const MOST_FOUND = 20;
/** Fewer letters are those of too many. */
const LEAST_OF_A_NAME = 2;
/** So many can be moved from here: whoever finds more types on. */
const MOST_MOVED = 5;

/** The clients, the latest or those that the store finds by their own or a plan's name, and the plans of both. */
export function useClientPlaces(query: string, isWanted: boolean): readonly PaletteAction[] {
  const { texts } = useTexts();
  const { groups } = texts.window;
  const [, go] = useLocation();
  const [isPlan, params] = useRoute(PATTERNS.plan);
  const clients = useClients(query, isWanted).clients ?? [];
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
  const toPlans = (group: string, among: readonly ClientRow[]): readonly PaletteAction[] =>
    latestPlans(among).map(({ client, plan }) => ({
      id: `plan ${plan.id}`,
      label: plan.cohort ?? texts.clients.unnamedPlan,
      description: client.name,
      group,
      keywords: query,
      run: () => {
        go(planPath(plan.id));
      },
    }));
  if (query === '') {
    const others = toPlans(groups.recent, clients).filter(({ id }) => !isPlan || id !== `plan ${params.id}`);
    return [...others.slice(0, MOST_LATEST), ...clients.slice(0, MOST_LATEST).map(toClient)];
  }
  const found = clients.slice(0, MOST_FOUND);
  return [...found.map(toClient), ...toPlans(groups.plans, found)];
}

/** People by name, in any plan, and sellers on their way to another coach. Where names are hidden, nobody. */
export function usePeoplePlaces(query: string, isWanted: boolean): readonly PaletteAction[] {
  const { texts } = useTexts();
  const [, go] = useLocation();
  const { hasInitials } = useInitials();
  const isSought = isWanted && !hasInitials && query.length >= LEAST_OF_A_NAME;
  const { person: described, groups } = texts.window;
  const { roles, move } = texts.planScreen.people;
  const found = useFoundPeople(query, isSought);
  const { tag } = texts.format;
  const byName = found.toSorted((a, b) => a.name.localeCompare(b.name, tag));
  const to = ({ plan, role, client, cohort }: FoundPerson, hand: InHand) => ({
    description: described(roles[role], client, cohort),
    keywords: query,
    run: () => {
      go(planPath(plan, 'people'), { state: hand });
    },
  });
  return [
    ...byName.map((one) => ({
      ...to(one, { person: one.person }),
      id: `person ${one.plan} ${one.person}`,
      label: one.name,
      group: groups.people,
    })),
    ...byName
      .filter(({ role }) => role === 'seller')
      .slice(0, MOST_MOVED)
      .map((one) => ({
        ...to(one, { person: one.person, isMoving: true }),
        id: `move ${one.plan} ${one.person}`,
        label: move.to(one.name),
        group: groups.move,
      })),
  ];
}

/** The sections of the plan on the screen. */
export function useSections(): readonly PaletteAction[] {
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
