import type { SectionStop } from '#renderer/components/SectionLine.tsx';
import type { Room } from '#renderer/shell/Rail.tsx';

export const ROOMS: readonly { readonly room: Room; readonly href: string }[] = [
  { room: 'overview', href: '/' },
  { room: 'clients', href: '/clients' },
  { room: 'calendar', href: '/calendar' },
  { room: 'settings', href: '/settings' },
];

const stop = (id: string, name: string, mark: SectionStop['mark'], note?: string): SectionStop => ({
  id,
  name,
  href: `/plan/${id}`,
  mark,
  ...(note !== undefined && { note }),
});

export const STOPS = {
  sv: [
    stop('client', 'Om kunden', 'done'),
    stop('rhythm', 'Rytm', 'attention', 'säljprocessen inte bestämd'),
    stop('hours', 'Tid och nyckeltal', 'done'),
    stop('calendar', 'Kalender', 'attention', '4 samtal utan plats'),
    stop('behaviours', 'Beteenden', 'attention', '7 av 12 säljare klara'),
    stop('celebrations', 'Firande', 'done'),
    stop('refill', 'Påfyllnad', 'done'),
    stop('questions', 'Frågor', 'done'),
    stop('asks', 'Vad det kräver av er', 'empty'),
    stop('investment', 'Investering', 'done'),
    stop('offer', 'Offert', 'empty'),
  ],
  en: [
    stop('client', 'About the client', 'done'),
    stop('rhythm', 'Rhythm', 'attention', 'sales process not decided'),
    stop('hours', 'Time and key figures', 'done'),
    stop('calendar', 'Calendar', 'attention', '4 talks without a place'),
    stop('behaviours', 'Behaviours', 'attention', '7 of 12 sellers done'),
    stop('celebrations', 'Celebrations', 'done'),
    stop('refill', 'Refill', 'done'),
    stop('questions', 'Questions', 'done'),
    stop('asks', 'What it asks of you', 'empty'),
    stop('investment', 'Investment', 'done'),
    stop('offer', 'Offer', 'empty'),
  ],
};
