import { Look } from '#renderer/shell/Look.tsx';
import { TextsProvider } from '#renderer/shell/texts.tsx';
import { loadTexts } from '#resources/texts/texts.ts';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Fields } from './views/Fields.tsx';
import { Figures } from './views/Figures.tsx';
import { Hours } from './views/Hours.tsx';
import { Overlays } from './views/Overlays.tsx';
import { Overview } from './views/Overview.tsx';
import { Panels } from './views/Panels.tsx';
import { PlanPage } from './views/PlanPage.tsx';
import { States } from './views/States.tsx';

const VIEWS = {
  plan: PlanPage,
  hours: Hours,
  panels: Panels,
  figures: Figures,
  fields: Fields,
  states: States,
  overview: Overview,
  overlays: Overlays,
};

const query = new URLSearchParams(location.search);
const language = query.get('language') === 'en' ? 'en' : 'sv';
const View = VIEWS[(query.get('view') ?? 'plan') as keyof typeof VIEWS];

const speech = { texts: await loadTexts(language), language } as const;

createRoot(document.getElementById('root') as HTMLElement).render(
  <TextsProvider window={speech} whole={speech}>
    <Look scheme={query.get('scheme') === 'dark' ? 'dark' : 'light'}>
      <Router hook={useHashLocation}>
        <View state={query.get('state') ?? ''} />
      </Router>
    </Look>
  </TextsProvider>,
);
