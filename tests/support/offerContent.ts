/** What the Word file of an offer has to say, from the offer's data alone. */
import type { Block, Calendar, Proposal } from '#domain/proposal/blocks.ts';
import { parseText, type Text } from '#domain/proposal/text.ts';
import type { Chart, Content, Item } from './docxContent.ts';

/** Room is fixed in some places: there a text may end with an ellipsis, or stand in a shorter form. */
type Choice = (shown: string) => boolean;
type Cell = string | Choice;
type ExpectedItem =
  | { readonly kind: 'heading1' | 'heading2' | 'text' | 'item'; readonly text: Cell }
  | { readonly kind: 'table'; readonly headRows: number; readonly rows: readonly (readonly Cell[])[] };

/** The content that must be read back; where the layout had a choice, the one it took if it was free to. */
export function expectedContent(offer: Proposal, shown: Content): Content {
  const words = markedWith(offer);
  const items = [
    ...coverItems(offer),
    ...offer.sections.flatMap((section) => [
      { kind: 'heading1' as const, text: clean(section.title) },
      ...section.blocks.flatMap((block) => blockItems(block, words)),
    ]),
  ];
  return {
    title: clean(offer.title),
    author: clean(offer.author),
    header: choose(joined(offer.header.left, offer.header.right), shown.header),
    footer: choose(
      joined(offer.footer.left, `${offer.footer.page}\u00a0\u00a0${offer.footer.of}\u00a0`),
      shown.footer,
    ),
    items: items.map((item, at) => chosenItem(item, shown.items[at])),
    charts: offer.sections.flatMap((section) => section.blocks.flatMap((block) => chartsOf(block, shown))),
    notes: offer.notes.map((note, at) => ({
      text: choose((text) => text.startsWith(clean(note.text)), shown.notes[at]?.text ?? ''),
      links: note.url === null ? [] : [note.url],
    })),
  };
}

/** Letters that XML forbids are not written. */
const clean = (text: string): string => text.toWellFormed().replace(/(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu, '');

const shortOf =
  (text: string): Choice =>
  (shown) =>
    shown === clean(text) || (shown.endsWith('…') && clean(text).startsWith(shown.slice(0, -1)));
const oneOf =
  (...texts: readonly string[]): Choice =>
  (shown) =>
    texts.some((text) => clean(text) === shown);
const joined =
  (left: string, right: string): Choice =>
  (shown) =>
    Array.from(shown).some((_, at) => shortOf(left)(shown.slice(0, at)) && shortOf(right)(shown.slice(at)));

const choose = (cell: Cell, shown: string): string =>
  typeof cell === 'string' ? cell : cell(shown) ? shown : `something else than ${shown}`;

function chosenItem(item: ExpectedItem, shown: Item | undefined): Item {
  if (item.kind === 'table') {
    const rows = shown?.kind === 'table' ? shown.rows : [];
    return {
      ...item,
      rows: item.rows.map((cells, row) => cells.map((cell, at) => choose(cell, rows[row]?.[at] ?? ''))),
    };
  }
  const text = shown === undefined || shown.kind === 'table' ? '' : shown.text;
  return { kind: item.kind, text: choose(item.text, text) };
}

/** Texts as they are read back: the first reference to a note in brackets, a later one as its number. */
function markedWith(offer: Proposal): (text: Text) => string {
  const referred = new Set<string>();
  return (text) =>
    parseText(text)
      .map((piece) => {
        switch (piece.kind) {
          case 'text':
            return clean(piece.text);
          case 'bold':
            return `**${clean(piece.text)}**`;
          case 'link':
            return offer.sections.some(({ id }) => id === piece.section)
              ? `[${clean(piece.text)}](#${piece.section})`
              : clean(piece.text);
          case 'note': {
            const number = String(offer.notes.findIndex(({ id }) => id === piece.id) + 1);
            if (referred.has(piece.id)) return number;
            referred.add(piece.id);
            return `[${number}]`;
          }
        }
      })
      .join('');
}

function coverItems({ cover, sections }: Proposal): readonly ExpectedItem[] {
  const bold =
    (text: string): Choice =>
    (shown) =>
      shortOf(`**${text}`)(shown.replace(/\*\*$/, ''));
  const lines =
    (...parts: readonly Choice[]): Choice =>
    (shown) =>
      shown.split('\n').length === parts.length &&
      shown.split('\n').every((line, at) => parts[at]?.(line) ?? false);
  const parties = cover.parties.map(({ label, name, logoAlt, lines: more }) =>
    lines(oneOf(label), oneOf(`<${logoAlt}>`), bold(name), ...more.map(shortOf)),
  );
  const perColumn = Math.ceil(sections.length / 3);
  const contents = [0, 1, 2].map((column) =>
    sections
      .slice(column * perColumn, (column + 1) * perColumn)
      .map(({ id, title }) => `\n[${clean(title)}](#${id})`)
      .join(''),
  );
  const [first = '', ...others] = contents;
  return [
    { kind: 'text', text: `<${clean(cover.scoreAlt)}>` },
    { kind: 'text', text: clean(cover.kicker) },
    { kind: 'text', text: clean(cover.headline) },
    { kind: 'text', text: shortOf(cover.subtitle) },
    { kind: 'table', headRows: 0, rows: [cover.parties.length === 1 ? [...parties, ''] : parties] },
    {
      kind: 'table',
      headRows: 0,
      rows: [cover.facts.map(({ label, text }) => `${clean(label)}\n**${clean(text)}**`)],
    },
    {
      kind: 'table',
      headRows: 0,
      rows: [[`${clean(cover.contentsTitle)}${first}`, ...others.map((column) => column.replace('\n', ''))]],
    },
  ];
}

const TEXT_BLOCKS = [
  'lead',
  'paragraph',
  'small',
  'verdict',
  'quotes',
  'heading',
  'bullets',
  'numbered',
] as const;
type TextBlock = Extract<Block, { type: (typeof TEXT_BLOCKS)[number] }>;
const isText = (block: Block): block is TextBlock => TEXT_BLOCKS.some((type) => type === block.type);

function textItems(block: TextBlock, words: (text: Text) => string): readonly ExpectedItem[] {
  const kind =
    block.type === 'heading' ? 'heading2' : ['bullets', 'numbered'].includes(block.type) ? 'item' : 'text';
  return ('items' in block ? block.items : [block.text]).map((text) => ({ kind, text: words(text) }));
}

function blockItems(block: Block, words: (text: Text) => string): readonly ExpectedItem[] {
  if (isText(block)) return textItems(block, words);
  if (isTable(block)) {
    return [{ kind: 'table', headRows: block.type === 'table' ? 1 : 0, rows: tableRows(block, words) }];
  }
  switch (block.type) {
    case 'callout':
      return [clean(block.title), words(block.text)].map((text) => ({ kind: 'text', text }));
    case 'steps':
    case 'costBars':
      return [{ kind: 'text', text: `<${clean(block.alt)}>` }];
    case 'hoursChart':
      return [];
    case 'calendar':
      return calendarItems(block);
  }
}

type TableLike = Extract<Block, { type: 'table' | 'pair' | 'keyCard' | 'signatures' }>;
const isTable = (block: Block): block is TableLike =>
  ['table', 'pair', 'keyCard', 'signatures'].includes(block.type);

function tableRows(block: TableLike, words: (text: Text) => string): readonly (readonly string[])[] {
  switch (block.type) {
    case 'table':
      return [block.columns.map(({ text }) => words(text)), ...block.rows.map((cells) => cells.map(words))];
    case 'pair':
      return [
        [block.left, block.right]
          .map(({ title, items }) =>
            items.length === 0 ? '' : [clean(title), ...items.map(words)].join('\n'),
          )
          .flatMap((side, at) => (at === 0 ? [side, ''] : [side])),
      ];
    case 'keyCard':
      return [
        [
          `${clean(block.figure)}\n${clean(block.unit)}`,
          ...block.beside.map(
            ({ figure, unit, label }) => `${figure}${unit === '' ? '' : `\u00a0${unit}`}\n${words(label)}`,
          ),
        ],
        [`<${clean(block.measure.alt)}>\n${clean(block.caption)}`],
      ];
    case 'signatures':
      return [[block.left, block.right], ...block.lines.map((line) => [line, line])].map(
        ([left = '', right = '']) => [clean(left), '', clean(right)],
      );
  }
}

function calendarItems(calendar: Calendar): readonly ExpectedItem[] {
  const table: ExpectedItem = {
    kind: 'table',
    headRows: 3,
    rows: [
      ['', ...calendar.months.map(({ name, shortName }) => oneOf(name, shortName, ''))],
      [calendar.weekWord, ...calendar.weeks.map((week) => String(week.isoWeek))],
      [calendar.redDaysWord, ...redDayCells(calendar)],
      ...calendar.rows.map(({ name, cells }) => [shortOf(name), ...cells.map(({ text }) => text)]),
    ],
  };
  if (calendar.legend.length === 0) return [table];
  const explained = calendar.legend.map(({ letter, text }) => `${letter} ${text}`).join(' ');
  const even = (text: string): string =>
    text
      .replace(/\s+|\*\*/g, ' ')
      .replace(/ +/g, ' ')
      .trim();
  return [table, { kind: 'text', text: (shown) => even(shown) === even(explained) }];
}

function redDayCells(calendar: Calendar): readonly Cell[] {
  return calendar.weeks.flatMap(({ pause, redDays }, at): readonly Cell[] => {
    if (pause === undefined) return [redDays.replace(/,? +/g, '\n')];
    if (calendar.weeks[at - 1]?.pause === pause) return [];
    return [(shown) => shown === '' || shortOf(pause)(shown)];
  });
}

function chartsOf(block: Block, shown: Content): readonly Chart[] {
  if (block.type !== 'hoursChart') return [];
  const round = (hours: number | null): number | null =>
    hours === null ? null : Math.round(hours * 100) / 100;
  const needs = { name: clean(block.needsWord), values: block.coaches.map((coach) => round(coach.needs)) };
  const has = { name: clean(block.hasWord), values: block.coaches.map((coach) => round(coach.has)) };
  const isKnown = block.coaches.some((coach) => coach.has !== null);
  const categories = block.coaches.map(({ name }, at) =>
    choose(shortOf(name), shown.charts[0]?.categories[at] ?? ''),
  );
  return [{ alt: clean(block.alt), categories, series: isKnown ? [needs, has] : [needs] }];
}
