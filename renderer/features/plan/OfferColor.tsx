import { HOUSE_BRAND } from '#domain/proposal/palette.ts';
import { useSettings } from '#renderer/data/settings.ts';
import { AccentField } from '#renderer/shell/AccentField.tsx';
import { setField } from './edits.ts';
import css from './offer.module.css';
import type { PlanPage } from './planPage.ts';

/** The colour of the offers to this client: the trainer's own unless the client has one. */
export function OfferColor({ page }: { readonly page: PlanPage }) {
  const { plan, offer, change } = page;
  const { title, client: words } = offer.texts.accent;
  const { settings } = useSettings();
  return (
    <div className={css.color}>
      <span className={css.label}>{title}</span>
      <p className={css.quiet}>{words.note(plan.client.name)}</p>
      <AccentField
        label={title}
        value={plan.client.accent}
        onChange={(hex) => change([setField('client', ['accent'], hex)])}
        usual={{ hex: settings.accent === '' ? HOUSE_BRAND : settings.accent, label: words.usual }}
      />
    </div>
  );
}
