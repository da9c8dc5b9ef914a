import {
  createTheme,
  type ActionIconProps,
  type ButtonProps,
  type CSSVariablesResolver,
  type MenuProps,
  type ModalProps,
  type PopoverProps,
  type SwitchProps,
  type TooltipProps,
} from '@mantine/core';
import { korall, natt, petrol, sno } from './palette.ts';

const serif = '"Source Serif 4", "Source Serif 4 Variable", Cambria, Georgia, serif';
const sans = '"Hanken Grotesk", "Hanken Grotesk Variable", "Segoe UI", Calibri, sans-serif';

/** Sections open at this pace; values follow the hand at once. The curve stands in base.css. */
export const OPENING_MS = 220;

export const theme = createTheme({
  colors: { petrol, sno, korall, dark: natt, gray: sno },
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  white: '#ffffff',
  black: petrol[9],
  fontFamily: sans,
  fontFamilyMonospace: sans,
  headings: {
    fontFamily: serif,
    fontWeight: '400',
    sizes: {
      h1: { fontSize: '3rem', lineHeight: '1' },
      h2: { fontSize: '1.5rem', lineHeight: '1.2' },
      h3: { fontSize: '1.25rem', lineHeight: '1.3' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.5rem', xxl: '4rem' },
  // Straight like a rule: 2 for cells and marks, 4 for what is pressed. Only dots are round.
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '6px' },
  defaultRadius: 'md',
  shadows: { md: 'var(--shadow)' },
  cursorType: 'pointer',
  // The ring is drawn once, in base.css.
  focusRing: 'never',
  respectReducedMotion: true,
  components: {
    Button: always<ButtonProps>({ size: 'sm', variant: 'filled' }),
    ActionIcon: always<ActionIconProps>({ variant: 'subtle', size: 28 }),
    Switch: always<SwitchProps>({ withThumbIndicator: false }),
    Tooltip: always<TooltipProps>({ openDelay: 400, withArrow: false }),
    Popover: always<PopoverProps>({ shadow: 'md', offset: 6 }),
    Menu: always<MenuProps>({
      shadow: 'md',
      offset: 6,
      position: 'bottom-start',
      withInitialFocusPlaceholder: false,
    }),
    // The page itself never scrolls, and locking it would take a style element.
    Modal: always<ModalProps>({ lockScroll: false, shadow: 'md' }),
  },
});

/** What a control is given unless it says otherwise. Naming the control itself would load it before the first paint. */
function always<Props>(defaultProps: Partial<Props>): { readonly defaultProps: Partial<Props> } {
  return { defaultProps };
}

/** The names that components use. A component never names a step of a scale. */
export const tokens = {
  variables: {
    '--serif': serif,
    '--field': petrol[8],
    '--accent': korall[4],
  },
  light: {
    '--paper': '#ffffff',
    '--paper-2': sno[1],
    '--ink': petrol[9],
    '--ink-2': sno[7],
    '--ink-3': sno[6],
    '--line': sno[3],
    '--line-2': '#809194',
    '--fill': petrol[6],
    '--on-fill': '#ffffff',
    '--soft': petrol[1],
    '--accent-ink': korall[7],
    '--accent-soft': korall[0],
    '--hatch': sno[3],
    '--press': petrol[8],
    '--press-hover': petrol[7],
    '--on-press': '#ffffff',
    '--veil': 'rgb(0 35 41 / 42%)',
    '--shadow': '0 1px 0 rgb(0 35 41 / 6%), 0 12px 32px rgb(0 35 41 / 14%)',
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': petrol[9],
  },
  dark: {
    '--paper': natt[8],
    '--paper-2': natt[7],
    '--ink': natt[0],
    '--ink-2': natt[2],
    '--ink-3': natt[3],
    '--line': natt[5],
    '--line-2': '#617a7d',
    '--fill': petrol[4],
    '--on-fill': petrol[9],
    '--soft': '#12363c',
    '--accent-ink': korall[3],
    '--accent-soft': '#1e1c1e',
    '--hatch': natt[5],
    '--press': petrol[3],
    '--press-hover': petrol[2],
    '--on-press': petrol[9],
    '--veil': 'rgb(3 17 20 / 62%)',
    '--shadow': '0 0 0 1px rgb(225 234 235 / 8%), 0 12px 32px rgb(0 0 0 / 48%)',
    '--mantine-color-body': natt[8],
    '--mantine-color-text': natt[0],
  },
};

export const variables: CSSVariablesResolver = () => tokens;
