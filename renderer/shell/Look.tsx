import '@fontsource-variable/hanken-grotesk/index.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import '../fonts.css';
import '../mantine.css';
import '../base.css';
import '../controls.css';
import { MantineProvider, mergeThemeOverrides, type MantineColorScheme } from '@mantine/core';
import { Suspense, useEffect, useMemo, type ReactNode } from 'react';
import { theme, variables } from '../theme.ts';
import { later } from './later.ts';
import { useWindowTexts } from './texts.tsx';
import { useIdle } from './useIdle.ts';

const Notices = later(async () => (await import('./Notices.tsx')).Notices);

interface LookProps {
  readonly scheme: MantineColorScheme;
  /** The nonce of the page, which the content security policy asks of a style element. */
  readonly nonce?: string | undefined;
  readonly children: ReactNode;
}

/** Fonts, tokens and the look of every control. Stands inside TextsProvider and around everything else. */
export function Look({ scheme, nonce, children }: LookProps) {
  const { texts, language } = useWindowTexts();
  const isIdle = useIdle();
  const spoken = useMemo(() => withWords(texts.components.toast.close), [texts]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const forced = scheme === 'auto' ? {} : { forceColorScheme: scheme };
  return (
    <MantineProvider
      theme={spoken}
      cssVariablesResolver={variables}
      defaultColorScheme="auto"
      colorSchemeManager={NOTHING_KEPT}
      getStyleNonce={() => nonce ?? ''}
      {...forced}
    >
      {isIdle && (
        <Suspense>
          <Notices />
        </Suspense>
      )}
      {children}
    </MantineProvider>
  );
}

/** What a screen reader says of the library's own buttons. */
function withWords(closeToast: string) {
  const closeButtonProps = { 'aria-label': closeToast };
  return mergeThemeOverrides(theme, { components: { Notification: { defaultProps: { closeButtonProps } } } });
}

/** The setting lives with the other settings, not in the window's own storage. */
const NOTHING_KEPT = {
  get: () => 'auto' as const,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
