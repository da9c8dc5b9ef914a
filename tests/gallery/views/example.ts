import type { CoachHours } from '#renderer/components/CoachBar.tsx';
import type { KeyFigures } from '#renderer/components/KeyPanel.tsx';
import type { Language } from '#renderer/shell/texts.tsx';

/** A plan to play with: the arithmetic of the key figures, and sentences good enough for a picture. */
export interface Rhythm {
  readonly perMonth: number;
  readonly minutes: number;
  readonly preparation: number;
  readonly process: number;
  readonly coaches: readonly {
    readonly name: string;
    readonly sellers: number;
    readonly has: number | null;
  }[];
}

export const USUAL: Rhythm = {
  perMonth: 2.5,
  minutes: 45,
  preparation: 15,
  process: 0,
  coaches: [
    { name: 'Petra Landmark', sellers: 6, has: 4 },
    { name: 'Mikael Strand', sellers: 6, has: 4 },
  ],
};

export const LONG_NAME = `Maximilian-Alexander von und zu Hohenstaufen-${'Österberg-'.repeat(24)}Ek`;
export const ARABIC_NAME = 'عبد الرحمن بن محمد الفارسي';

export function answer(rhythm: Rhythm, language: Language) {
  const perSeller = (rhythm.perMonth * (rhythm.minutes + rhythm.preparation) * 12) / 52;
  const sellers = rhythm.coaches.reduce((sum, coach) => sum + coach.sellers, 0);
  const coaches: CoachHours[] = rhythm.coaches.map((coach, index) => ({
    id: String(index),
    name: coach.name,
    needed: (perSeller * coach.sellers) / 60,
    available: coach.has,
  }));
  const isUnknown = rhythm.coaches.some(({ has }) => has === null);
  const ceiling = Math.min(...rhythm.coaches.map(({ sellers, has }) => ((has ?? 0) * 60) / sellers));
  const isShort = coaches.some(({ needed, available }) => available !== null && needed > available + 1e-9);
  const kind = rhythm.perMonth < 2 ? 'tooThin' : isShort ? 'doesNotAddUp' : 'reasonable';
  const figures: KeyFigures = {
    minutesPerSellerPerWeek: perSeller,
    floor: (2 * (rhythm.minutes + rhythm.preparation) * 12) / 52,
    ceiling: isUnknown ? null : ceiling,
    verdict: { kind, reason: REASONS[language][isUnknown && kind === 'reasonable' ? 'unknown' : kind] },
    hoursPerWeek: (perSeller * sellers) / 60,
    hoursPerSellerPerMonth: (rhythm.perMonth * (rhythm.minutes + rhythm.preparation)) / 60,
    sellersPerCoach: sellers / rhythm.coaches.length,
  };
  return { figures, coaches };
}

const REASONS = {
  sv: {
    tooThin: 'Planen ger varje säljare coaching en gång i månaden. Forskningens minimum är 2–3 gånger.',
    reasonable: 'Varje chef behöver 3,5 timmar i veckan och har 4.',
    unknown: 'Varje chef behöver 3,5 timmar i veckan. Hur mycket tid som finns är inte frågat än.',
    doesNotAddUp: 'Per Ahl behöver 3,5 timmar i veckan och har 3. Det saknas 28 minuter i veckan.',
  },
  en: {
    tooThin: 'The plan gives each seller coaching once a month. The research minimum is 2–3 times.',
    reasonable: 'Each manager needs 3.5 hours a week and has 4.',
    unknown: 'Each manager needs 3.5 hours a week. Nobody has asked yet how much time there is.',
    doesNotAddUp: 'Per Ahl needs 3.5 hours a week and has 3. 28 minutes a week are missing.',
  },
};

export function often(perMonth: number): string {
  return Number.isInteger(perMonth) ? String(perMonth) : `${Math.floor(perMonth)}–${Math.ceil(perMonth)}`;
}

export const SOURCE = 'Prosales, Sales Efficiency Study III, 2010';

export function checks(rhythm: Rhythm, language: Language) {
  const isSwedish = language === 'sv';
  return [
    {
      what: isSwedish ? 'Coaching och feedback' : 'Coaching and feedback',
      minimum: isSwedish ? 'minst 2–3 gånger i månaden' : 'at least 2–3 times a month',
      yours: often(rhythm.perMonth),
      isMet: rhythm.perMonth >= 2,
    },
    {
      what: isSwedish ? 'Utbildning i egna produkter' : 'Training in own products',
      minimum: isSwedish ? 'minst 1 gång i månaden' : 'at least once a month',
      yours: '1',
      isMet: true,
    },
    {
      what: isSwedish ? 'Förbättra säljprocessen' : 'Improving the sales process',
      minimum: isSwedish ? 'minst 1 gång i kvartalet' : 'at least once a quarter',
      yours: rhythm.process === 0 ? null : String(rhythm.process),
      isMet: rhythm.process >= 1,
    },
  ];
}
