import { useCallback, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { changeRole, removePerson } from '#domain/edit/people.ts';
import type { SubjectEdit } from '#domain/edit/change.ts';
import type { Role } from '#domain/plan.ts';
import { scaleEnd } from '#renderer/components/measureScale.ts';
import { useInitials } from '#renderer/data/initials.ts';
import { useInHand, type InHand } from '#renderer/shell/inHand.ts';
import { shownPeople } from './peopleNames.ts';
import { loadsAfter, type Loads } from './personLoads.ts';
import type { PlanPage } from './planPage.ts';
import { refusal } from './refusal.ts';
import { useCalendarDrop } from './useCalendarDrop.ts';
import { useMoveOffer } from './useMoveOffer.ts';
import { usePeopleMoves } from './usePeopleMoves.ts';
import { useKeptFocus, useRowFocus, type RowPlace } from './useRowFocus.ts';
import { useSelected } from './useSelected.ts';
import { useSellerDrag, type SellerDrag } from './useSellerDrag.ts';
import { useShownRows, type ShownRows } from './useShownRows.ts';
import { useVirtualRows } from './useVirtualRows.ts';

/** Pixels, until a row is measured. */
const HEIGHT = 42;
/** More rows than this are drawn only where they are in sight. */
const FEW = 100;

/** Everything that the people tree is drawn and worked by. `added`: who came last. That one, and who is in hand, is gone to. */
export function usePeopleTree(page: PlanPage, added: string | null) {
  const shown = useMemo(() => shownPeople(page.offer), [page.offer]);
  const { hasInitials: isStatic } = useInitials();
  const focus = useRowFocus();
  const view = useShownRows(page, focus.active);
  const { rows } = view;
  useKeptFocus(rows, focus);
  const selected = useSelected(rows);
  const moves = usePeopleMoves(page, shown);
  const [menu, setMenu] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const activeAt = rows.findIndex(({ person }) => person.id === focus.active);
  const virtual = useVirtualRows({
    count: rows.length,
    keyOf: (index) => rows[index]?.person.id ?? '',
    heightOf: () => HEIGHT,
    few: FEW,
    kept: activeAt,
  });
  const held = useSellerDrag({
    list: virtual.list,
    onDrop: (sellers, coach) => {
      moves.toCoach(sellers, coach);
      selected.clear();
    },
    onCancel: () => moves.say(page.offer.texts.planScreen.people.says.cancelled),
  });
  const trial = useMemo(() => trialOf(page, held.drag), [page, held.drag]);
  const loads = trial ?? shown.loads;

  const goTo = (index: number, place: RowPlace): void => {
    const id = rows[Math.max(0, Math.min(rows.length - 1, index))]?.person.id;
    if (id === undefined) return;
    virtual.scrollTo(rows.findIndex(({ person }) => person.id === id));
    focus.goTo(id, place);
  };
  const openMove = (id: string): void => {
    goTo(
      rows.findIndex(({ person }) => person.id === id),
      'move',
    );
    // Once what it was asked in has let go of the focus.
    if (!isStatic) requestAnimationFrame(() => setMenu(id));
  };
  const calendars = useCalendarDrop(page, isStatic ? null : setOpened);
  useGoing({ added, view, goTo, openMove });
  useMoveOffer({ page, shown, active: isStatic ? null : focus.active, openMove });
  return {
    ...{ page, shown, view, rows, selected, moves, virtual, focus, goTo, loads, trial },
    ...{ drag: held.drag, grab: held.grab, holdGhost: held.holdGhost },
    ...{ isStatic, ...calendars },
    /** The row that Tab comes to. */
    stop: rows[Math.max(0, activeAt)]?.person.id ?? null,
    ...{ menu, setMenu, opened, setOpened },
    max: useMemo(() => scaleOf(loads), [loads]),
    takenWith: (id: string) => (selected.has(id) ? selected.ids : [id]),
  };
}

interface Going {
  readonly added: string | null;
  readonly view: ShownRows;
  readonly goTo: (index: number, place: RowPlace) => void;
  /** Opens the menu of where a seller can go. */
  readonly openMove: (id: string) => void;
}

/** Goes to who came last, and to who is in hand, also where that one is folded away or not among those looked for. */
function useGoing({ added, view, goTo, openMove }: Going): void {
  const hand = useInHand();
  const { rows } = view;
  const indexOf = (id: string | undefined): number => rows.findIndex(({ person }) => person.id === id);
  const arrive = useEffectEvent((id: string) => goTo(indexOf(id), 'name'));
  const isAddedThere = indexOf(added ?? undefined) >= 0;
  useEffect(() => {
    if (added !== null && isAddedThere) arrive(added);
  }, [added, isAddedThere]);
  const showAll = useEffectEvent(() => {
    view.search?.set('');
    view.fold(view.coaches, false);
  });
  useEffect(() => {
    if (hand !== null) showAll();
  }, [hand]);
  const isHandThere = indexOf(hand?.person) >= 0;
  const takeInHand = useEffectEvent(({ person, isMoving = false }: InHand) => {
    if (isMoving) openMove(person);
    else goTo(indexOf(person), 'name');
  });
  useEffect(() => {
    if (hand !== null && isHandThere) takeInHand(hand);
  }, [hand, isHandThere]);
}

export type PeopleTree = ReturnType<typeof usePeopleTree>;

/** The tree as it is when something is done, for rows that are not drawn anew with every change. */
export function useLive(tree: PeopleTree): () => PeopleTree {
  const latest = useRef(tree);
  useLayoutEffect(() => {
    latest.current = tree;
  });
  return useCallback(() => latest.current, []);
}

/** Null where nobody would be moved. */
function trialOf({ plan }: PlanPage, drag: SellerDrag | null): Loads | null {
  if (drag === null || drag.target === null) return null;
  const { sellers, target } = drag;
  const isMoved = plan.people.some(
    (one) => one.role === 'seller' && one.coach !== target && sellers.includes(one.id),
  );
  return isMoved ? loadsAfter(plan, sellers, target) : null;
}

const USUAL_END = 6;

function scaleOf({ coaches }: Loads): number {
  return scaleEnd(
    [...coaches.values()].flatMap(({ needed, available }) => [needed, available ?? 0]),
    USUAL_END,
  );
}

/** One person's role and place in the plan; what the plan refuses is said in the row. */
export function usePersonChange(live: () => PeopleTree, id: string) {
  const [problem, setProblem] = useState<string | null>(null);
  const change = (edits: readonly SubjectEdit[]): boolean => {
    const { page } = live();
    const faults = page.change(edits);
    setProblem(faults === null ? null : refusal(faults, page.offer.texts));
    return faults === null;
  };
  return {
    problem,
    remove: () => change(removePerson(live().page, id)),
    setRole: (role: Role) => change(changeRole(live().page, id, role)),
  };
}
