import type { Block, Titled } from '#domain/proposal/blocks.ts';
import type { Text } from '#domain/proposal/text.ts';
import { CostBarsBlock, HoursChartBlock, KeyCardBlock, StepsBlock } from './OfferCharts.tsx';
import { OfferCalendar } from './OfferCalendar.tsx';
import { OfferTable } from './OfferTable.tsx';
import css from './preview.module.css';
import { RichText } from './RichText.tsx';

/** One block of the offer. */
export function OfferBlock({ block }: { readonly block: Block }) {
  if ('text' in block) return <TextBlock block={block} />;
  if (!('items' in block)) return <Figure block={block} />;
  return block.type === 'steps' ? (
    <StepsBlock steps={block.items} />
  ) : (
    <Items kind={block.type} items={block.items} />
  );
}

type WithText = Extract<Block, { readonly text: Text }>;
type WithItems = Extract<Block, { readonly items: readonly unknown[] }>;

function TextBlock({ block }: { readonly block: WithText }) {
  const text = <RichText text={block.text} />;
  switch (block.type) {
    case 'lead':
    case 'paragraph':
    case 'small':
    case 'verdict':
      return <p className={css[block.type]}>{text}</p>;
    case 'heading':
      return <h3>{text}</h3>;
    case 'callout':
      return (
        <div className={css.callout}>
          <p className={css.calloutTitle}>{block.title}</p>
          <p>{text}</p>
        </div>
      );
  }
}

function Figure({ block }: { readonly block: Exclude<Block, WithText | WithItems> }) {
  switch (block.type) {
    case 'table':
      return <OfferTable table={block} />;
    case 'keyCard':
      return <KeyCardBlock card={block} />;
    case 'hoursChart':
      return <HoursChartBlock chart={block} />;
    case 'costBars':
      return <CostBarsBlock chart={block} />;
    case 'calendar':
      return <OfferCalendar calendar={block} />;
    case 'pair':
      return (
        <div className={css.pair}>
          <TitledList {...block.left} />
          <TitledList {...block.right} />
        </div>
      );
    case 'signatures':
      return <Signatures parties={[block.left, block.right]} lines={block.lines} />;
  }
}

interface SignaturesProps {
  readonly parties: readonly string[];
  readonly lines: readonly string[];
}

function Signatures({ parties, lines }: SignaturesProps) {
  return (
    <div className={css.signatures}>
      {parties.map((party, side) => (
        <div key={side}>
          <p className="name">{party}</p>
          {lines.map((line) => (
            <p key={line} className={css.signature}>
              {line}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}

interface ItemsProps {
  readonly kind: 'bullets' | 'numbered' | 'quotes';
  readonly items: readonly Text[];
}

function Items({ kind, items }: ItemsProps) {
  const List = kind === 'numbered' ? 'ol' : 'ul';
  return (
    <List className={css[kind]}>
      {items.map((item, index) => (
        <li key={index} className="name">
          <RichText text={item} />
        </li>
      ))}
    </List>
  );
}

function TitledList({ title, items }: Titled) {
  return (
    <div>
      <p className={css.pairTitle}>{title}</p>
      <Items kind="bullets" items={items} />
    </div>
  );
}
