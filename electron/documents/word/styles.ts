/** The style sheet: blocks name a style and set nothing themselves. Sizes in half points, spaces in twentieths. */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import {
  BUILT_IN,
  OWN,
  lookOf,
  sizeOf,
  type Look,
  type OwnStyle,
  type Style,
  type StyleSizes,
} from './looks.ts';
import { twips } from './page.ts';
import type { Palette } from '#domain/proposal/palette.ts';
import type { Sheet } from './sheet.ts';

export const FONTS = { headings: 'Cambria', body: 'Calibri' } as const;

export function styleSheet(
  { palette, words }: Sheet,
  languageTag: string,
  sizes: StyleSizes = {},
): IStylesOptions {
  const look = (style: Style) => formatted({ ...lookOf(style), size: sizeOf(style, sizes) }, palette);
  const lookOfBuiltIn = (style: keyof typeof BUILT_IN) => look(style);
  const lineOfPage = (id: 'Header' | 'Footer', name: string): IParagraphStyleOptions => ({
    id,
    name,
    basedOn: 'Normal',
    ...lookOfBuiltIn(id),
  });
  const normal = lookOfBuiltIn('Normal');
  return {
    default: {
      document: {
        run: { ...normal.run, language: { value: languageTag } },
        paragraph: normal.paragraph,
      },
      title: lookOfBuiltIn('Title'),
      heading1: outlined(lookOfBuiltIn('Heading1'), 0),
      heading2: outlined(lookOfBuiltIn('Heading2'), 1),
      listParagraph: lookOfBuiltIn('ListParagraph'),
      footnoteText: lookOfBuiltIn('FootnoteText'),
      hyperlink: { run: { color: palette.fill, underline: { type: 'single', color: palette.mid } } },
    },
    // docx bases its character styles on it without writing it.
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      ...ownStyles().map((id) => ({
        id,
        name: words.styles[id],
        basedOn: 'Normal',
        quickFormat: true,
        ...look(id),
      })),
      lineOfPage('Header', 'header'),
      lineOfPage('Footer', 'footer'),
    ],
  };
}

function ownStyles(): readonly OwnStyle[] {
  const isOwn = (id: string): id is OwnStyle => id in OWN;
  return Object.keys(OWN).filter(isOwn);
}

type Formatted = Required<Pick<IParagraphStyleOptions, 'run' | 'paragraph'>>;

function outlined({ run, paragraph }: Formatted, outlineLevel: number): Formatted {
  return { run, paragraph: { ...paragraph, outlineLevel } };
}

function formatted(look: Look, palette: Palette): Formatted {
  return {
    run: {
      font: { theme: look.serif ? 'headings' : 'body' },
      size: Math.round(look.size * 2),
      color: palette[look.color],
      ...(look.bold ? { bold: true } : {}),
    },
    paragraph: {
      spacing: spacingOf(look),
      ...(look.keepNext ? { keepNext: true } : {}),
      ...(look.keepLines ? { keepLines: true } : {}),
      ...(look.centred ? { alignment: 'center' } : {}),
      ...(look.indent === undefined ? {} : { indent: { left: twips(look.indent) } }),
      ...(look.rule
        ? { border: { left: { style: 'single', size: 18, color: palette.coral, space: 10 } } }
        : {}),
    },
  };
}

function spacingOf({ before = 0, after = 0, line = 1 }: Look) {
  // Without the rule LibreOffice cuts pictures and large letters to one line.
  return { before: before * 20, after: after * 20, line: Math.round(line * 240), lineRule: 'auto' } as const;
}
