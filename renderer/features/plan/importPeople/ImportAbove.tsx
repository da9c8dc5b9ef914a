import { aboveKey, type AboveChoice, type UnknownAbove } from '#domain/peopleFile/chain.ts';
import type { Offer } from '#domain/proposal/offer.ts';
import { Choice, type Option } from '#renderer/components/Choice.tsx';
import css from './import.module.css';
import type { ImportList } from './importList.ts';
import type { Import } from './useImport.ts';

interface ImportAboveProps {
  readonly list: ImportList;
  readonly coming: Import;
  readonly offer: Offer;
}

/** Names above somebody that nobody bears: who it is to be, once for each name. */
export function ImportAbove({ list, coming, offer }: ImportAboveProps) {
  const words = offer.texts.peopleImport.above;
  const { said, say } = coming;
  if (list.unknown.length === 0) return null;
  return (
    <section className={css.above} aria-label={words.title}>
      <h3>{words.title}</h3>
      {list.unknown.map((unknown) => {
        const { role, name, rows } = unknown;
        const key = aboveKey(role, name);
        return (
          <Choice
            key={key}
            label={words[role](name, rows.length)}
            value={valueOf(list.above.get(key) ?? { kind: 'dealt' })}
            options={optionsFor(unknown, list, offer)}
            onChange={(value) => say({ above: new Map(said.above).set(key, choiceOf(value)) })}
          />
        );
      })}
    </section>
  );
}

function optionsFor(
  { role, name }: UnknownAbove,
  { usual }: ImportList,
  { plan, nameOf, texts }: Offer,
): readonly Option<string>[] {
  const { above } = texts.peopleImport;
  const people = plan.people.filter((person) => person.role === role);
  const hasPlace = usual.get(aboveKey(role, name))?.kind === 'added';
  return [
    { value: 'dealt', label: above.dealt[role] },
    { value: 'added', label: (hasPlace ? above.named : above.added)(name) },
    ...people.map(({ id }) => ({ value: valueOf({ kind: 'person', id }), label: nameOf(id) })),
  ];
}

const valueOf = (choice: AboveChoice): string =>
  choice.kind === 'person' ? `person ${choice.id}` : choice.kind;

function choiceOf(value: string): AboveChoice {
  if (value === 'dealt' || value === 'added') return { kind: value };
  return { kind: 'person', id: value.slice('person '.length) };
}
