import { ActionIcon, Button } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { biggerZoom, smallerZoom } from '#contract/zoom.ts';
import { useSettings } from '#renderer/data/settings.ts';
import { useTexts } from '#renderer/shell/texts.tsx';
import css from './SettingsScreen.module.css';

/** How large everything is drawn, as the menu's Larger and Smaller. */
export function ZoomControl() {
  const { texts } = useTexts();
  const words = texts.settings.zoom;
  const { settings, change } = useSettings();
  const smaller = smallerZoom(settings.zoom);
  const larger = biggerZoom(settings.zoom);
  const to = (zoom: number) => () => {
    change({ zoom });
  };
  return (
    <div className={css.zoom} role="group" aria-label={words.label}>
      <ActionIcon
        variant="default"
        aria-label={words.smaller}
        title={words.smaller}
        disabled={smaller === settings.zoom}
        onClick={to(smaller)}
      >
        <IconMinus size={16} stroke={1.5} />
      </ActionIcon>
      <output>{texts.format.percent(settings.zoom, 0)}</output>
      <ActionIcon
        variant="default"
        aria-label={words.larger}
        title={words.larger}
        disabled={larger === settings.zoom}
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
