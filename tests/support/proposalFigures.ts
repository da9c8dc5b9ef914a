/** Cards, charts and tables of the offers made by hand. */
import type { Block } from '#domain/proposal/blocks.ts';
import { plain } from '#domain/proposal/text.ts';

export function keyCard(hours: number | null): Block {
  return {
    type: 'keyCard',
    figure: '35',
    unit: 'min per säljare och vecka',
    beside: [
      { figure: '6,9', unit: 'h', label: 'i veckan, alla tillsammans' },
      { figure: '6', unit: '', label: 'säljare per chef[^rule]' },
    ],
    measure: {
      value: 34.6,
      floor: 27.7,
      ceiling: hours === null ? null : 40,
      floorWord: 'golv',
      ceilingWord: 'tak',
      alt: 'Linjal i minuter. Planen ligger på 35, golvet är 28.',
    },
    caption: 'Golvet är två samtal i månaden.',
  };
}

export function textTable(title: string, columns: readonly string[], rows: number, last: string) {
  return {
    type: 'table' as const,
    title,
    columns: columns.map((text, at) => ({ text, width: at === 0 ? 3 : 2, right: at === columns.length - 1 })),
    rows: Array.from({ length: rows }, (_, row) =>
      columns.map((column, at) => (at === columns.length - 1 ? last : `${column} ${row + 1}\nandra raden`)),
    ),
  };
}

export function hoursChart(names: readonly string[], hours: number | null): Block {
  const coaches = names.map((name, at) => ({ name, needs: 3.46 + (at % 3) / 2, has: hours }));
  return {
    type: 'hoursChart',
    alt: 'Stapeldiagram, timmar i veckan.',
    needsWord: 'Behöver',
    hasWord: 'Har',
    coaches,
  };
}

export function coachTable(names: readonly string[], hours: number | null): Block {
  return {
    type: 'table',
    title: 'Timmar per chef',
    columns: [
      { text: 'Säljchef', width: 46 },
      { text: 'Behöver', width: 24, right: true },
      { text: 'Har', width: 24, right: true },
    ],
    rows: names.map((name) => [plain(name), '3,5 h', hours === null ? 'inte bestämt' : `${hours} h`]),
  };
}

export function costBars(): Block {
  const bar = (label: string, value: number, tone: 'offer' | 'ownTime' | 'academy') => ({
    label,
    value,
    text: `${value} kr`,
    tone,
  });
  return {
    type: 'costBars',
    alt: 'Liggande staplar i kronor.',
    bars: [
      bar('Akademin', 240000, 'academy'),
      bar('Uppföljning, vår del', 113000, 'offer'),
      bar('Uppföljning, er tid', 223410, 'ownTime'),
    ],
    tick: 25000,
    tickText: 'Ett streck är 25 000 kr',
  };
}
