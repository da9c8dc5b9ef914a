import { coachesOf, leadersOf } from '../people.ts';
import type { Leader, Plan } from '../plan.ts';
import type { Block, Section } from './blocks.ts';
import type { Offer } from './offer.ts';
import { plain, type Text } from './text.ts';
import { namesText, perMonthText } from './words.ts';

/** Who refills whom. A coach whom nobody refills is named. */
export function refillSection(offer: Offer): Section {
  const { refill: words } = offer.texts.proposal;
  const coaches = coachesOf(offer.plan);
  const alone = coaches.filter((coach) => coach.leader === null).map((coach) => coach.id);
  if (alone.length === coaches.length)
    return {
      id: 'refill',
      title: words.title(coaches.length),
      blocks: [{ type: 'paragraph', text: words.nobody }],
    };
  const { perMonth, minutes } = offer.plan.rhythm.refill;
  const rhythm =
    perMonth === 0
      ? words.notPlanned
      : words.rhythm(
          leaderNames(offer),
          coaches.length - alone.length,
          perMonthText(offer, perMonth),
          minutes,
        );
  const nobody: Block = { type: 'paragraph', text: words.nobodyFor(namesText(offer, alone)) };
  return {
    id: 'refill',
    title: words.title(coaches.length),
    blocks: [
      { type: 'lead', text: words.lead },
      { type: 'paragraph', text: [rhythm, ...leadersRefill(offer)].join(' ') },
      ...(alone.length > 0 ? [nobody] : []),
      { type: 'bullets', items: words.questions },
    ],
  };
}

const MOST_LEADERS = 5;

/** Those who have coaches; with how many each where they are several. */
function leaderNames(offer: Offer): Text {
  const { plan, texts, nameOf } = offer;
  const { refill: words } = texts.proposal;
  const leaders = refillingLeaders(plan);
  const names = leaders.map(({ leader, coaches }) => {
    const name = plain(nameOf(leader.id));
    return leaders.length > 1 ? words.leaderOf(name, coaches) : name;
  });
  return listed(offer, names);
}

/** Who refills the leaders in turn, where that is known. */
function leadersRefill(offer: Offer): readonly Text[] {
  const { texts, nameOf, typed } = offer;
  const { refill: words } = texts.proposal;
  const pairs = refillingLeaders(offer.plan).flatMap(({ leader: { id, refilledBy } }) =>
    refilledBy === null ? [] : [words.leaderBy(plain(nameOf(id)), typed(refilledBy))],
  );
  return pairs.length === 0 ? [] : [words.leadersRefill(listed(offer, pairs))];
}

function refillingLeaders(plan: Plan): readonly { readonly leader: Leader; readonly coaches: number }[] {
  return leadersOf(plan)
    .map((leader) => ({
      leader,
      coaches: coachesOf(plan).filter((coach) => coach.leader === leader.id).length,
    }))
    .filter(({ coaches }) => coaches > 0);
}

function listed({ texts }: Offer, names: readonly Text[]): Text {
  const more = names.length - MOST_LEADERS;
  return more > 0 ? texts.proposal.andMore(names.slice(0, MOST_LEADERS), more) : texts.format.list(names);
}
