import { ActionIcon, Button } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useSettings } from '#renderer/data/settings.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './SettingsScreen.module.css';

const SIZES = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** How large everything is drawn, as the menu's Larger and Smaller. */
export function ZoomControl() {
  const { texts } = useTexts();
  const words = texts.settings.zoom;
  const { settings, change } = useSettings();
  const smaller = SIZES.findLast((size) => size < settings.zoom);
  const larger = SIZES.find((size) => size > settings.zoom);
  const to = (zoom: number | undefined) => () => {
    if (zoom !== undefined) change({ zoom });
  };
  return (
    <div className={css.zoom} role="group" aria-label={words.label}>
      <ActionIcon
        variant="default"
        aria-label={words.smaller}
        title={words.smaller}
        disabled={smaller === undefined}
        onClick={to(smaller)}
      >
        <IconMinus size={16} stroke={1.5} />
      </ActionIcon>
      <output>{texts.format.percent(settings.zoom, 0)}</output>
      <ActionIcon
        variant="default"
        aria-label={words.larger}
        title={words.larger}
        disabled={larger === undefined}
        onClick={to(larger)}
      >
        <IconPlus size={16} stroke={1.5} />
      </ActionIcon>
      {settings.zoom !== 1 && (
        <Button variant="subtle" size="compact-sm" onClick={to(1)}>
          {words.reset}
        </Button>
      )}
    </div>
  );
}
