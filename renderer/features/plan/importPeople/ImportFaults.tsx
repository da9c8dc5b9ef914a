import type { Offer } from '#domain/proposal/offer.ts';
import css from './import.module.css';
import type { ImportList } from './importList.ts';
import { rowFaults } from './rowTexts.ts';

const MOST_LISTED = 50;
/** So many rows are looked through where they stand. */
const FEW = 12;

interface ImportFaultsProps {
  readonly list: ImportList;
  readonly offer: Offer;
}

/** What is wrong, row by row: in a list of 500 it is not found otherwise. */
export function ImportFaults({ list, offer }: ImportFaultsProps) {
  const words = offer.texts.peopleImport;
  const faulty = list.rows
    .map((row) => ({ row: row.person.row, texts: rowFaults(row, words, offer.nameOf) }))
    .filter(({ texts }) => texts.length > 0);
  if (faulty.length === 0 || list.rows.length <= FEW) return null;
  return (
    <details className={css.faults} open={faulty.length <= 3}>
      <summary>{words.faultCount(faulty.length)}</summary>
      <ul tabIndex={0} aria-label={words.faultList}>
        {faulty.slice(0, MOST_LISTED).map(({ row, texts }) => (
          <li key={row}>{words.onRow(row, texts.join(' '))}</li>
        ))}
        {faulty.length > MOST_LISTED && <li>{words.unlisted(faulty.length - MOST_LISTED)}</li>}
      </ul>
    </details>
  );
}
