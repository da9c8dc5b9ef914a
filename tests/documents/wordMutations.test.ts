/** The checks of the Word file are proven here: a file that is broken on purpose must not pass them. */
import { describe, expect, it } from 'vitest';
import { fitted } from '#electron/documents/word/fitPages.ts';
import { writeWord } from '#electron/documents/word/writeWord.ts';
import { readContent } from '../support/docxContent.ts';
import { withPart } from '../support/docxReader.ts';
import { structureFaults } from '../support/docxStructure.ts';
import { fullPlan } from '../support/fullPlans.ts';
import { expectedContent } from '../support/offerContent.ts';
import { offerFor } from '../support/offers.ts';
import { hasValidator, validatorErrors } from '../support/validator.ts';

const offer = offerFor(fullPlan({ sellers: 6, coaches: 2 }));
const whole = writeWord(offer);

interface Mutation {
  readonly what: string;
  readonly part?: string;
  readonly edit: (xml: string) => string | null;
}

const faultyBuild: readonly Mutation[] = [
  {
    what: 'a cell without a paragraph',
    edit: (xml) => xml.replace(/(<\/w:tcPr>)<w:p>(?:(?!<w:p>).)*?<\/w:p>(<\/w:tc>)/, '$1$2'),
  },
  {
    what: 'columns that do not add up',
    edit: (xml) => xml.replace(/<w:gridCol w:w="(\d+)"\/>/, '<w:gridCol w:w="1$1"/>'),
  },
  { what: 'a table without a grid', edit: (xml) => xml.replace(/<w:tblGrid>.*?<\/w:tblGrid>/, '') },
  {
    what: 'a cell too few',
    edit: (xml) => xml.replace(/<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc><\/w:tr>/, '</w:tr>'),
  },
  { what: 'a head that is not repeated', edit: (xml) => xml.replace('<w:tblHeader/>', '') },
  { what: 'a table without alternative text', edit: (xml) => xml.replace(/<w:tblCaption [^>]*>/, '') },
  { what: 'a row that may split', edit: (xml) => xml.replace('<w:cantSplit/>', '') },
  { what: 'a picture that leads nowhere', edit: (xml) => xml.replace(/r:embed="[^"]+"/, 'r:embed="rId999"') },
  { what: 'a picture that is not in the file', part: 'word/media/image1.png', edit: () => null },
  {
    what: 'a picture without alternative text',
    edit: (xml) => xml.replace(/(<wp:docPr [^>]*descr=")[^"]*"/, '$1"'),
  },
  { what: 'two pictures with one id', edit: (xml) => xml.replace(/(<wp:docPr [^>]*\bid=")\d+"/g, '$17"') },
  {
    what: 'two bookmarks with one id',
    edit: (xml) => xml.replace(/(<w:bookmarkStart [^>]*w:id=")\d+"/g, '$11"'),
  },
  {
    what: 'a link to a section that is not there',
    edit: (xml) => xml.replace('w:anchor="investment"', 'w:anchor="nowhere"'),
  },
  {
    what: 'a note that is not there',
    edit: (xml) => xml.replace(/<w:footnoteReference w:id="\d+"/, '<w:footnoteReference w:id="77"'),
  },
  {
    what: 'a note referred to twice',
    edit: (xml) => xml.replace(/<w:footnoteReference w:id="2"/, '<w:footnoteReference w:id="1"'),
  },
  { what: 'a style that nobody wrote', edit: (xml) => xml.replace('w:val="Lead"', 'w:val="Nobody"') },
  {
    what: 'a list that nobody wrote',
    edit: (xml) => xml.replace(/<w:numId w:val="\d+"/, '<w:numId w:val="99"'),
  },
  {
    what: 'another language',
    part: 'word/styles.xml',
    edit: (xml) => xml.replace('w:lang w:val="sv-SE"', 'w:lang w:val="en-US"'),
  },
  {
    what: 'a field that asks to be updated',
    part: 'word/footer1.xml',
    edit: (xml) => xml.replace('w:fldCharType="begin"', '$& w:dirty="true"'),
  },
  {
    what: 'a field with a prompt',
    part: 'word/footer1.xml',
    edit: (xml) => xml.replace('>NUMPAGES<', '>ASK name<'),
  },
  {
    what: 'settings that update fields',
    part: 'word/settings.xml',
    edit: (xml) => xml.replace('</w:settings>', '<w:updateFields w:val="true"/>$&'),
  },
  {
    what: 'a part without a content type',
    part: '[Content_Types].xml',
    edit: (xml) => xml.replace(/<Default [^>]*png[^>]*>/, ''),
  },
  { what: 'a letter that XML forbids', edit: (xml) => xml.replace('Priset', 'Pri\u0001set') },
  { what: 'a tag left open', edit: (xml) => xml.replace('</w:tbl>', '') },
];

const againstTheSchema: readonly Mutation[] = [
  {
    what: 'properties in the wrong order',
    edit: (xml) =>
      xml.replace('<w:pPr><w:pStyle w:val="Lead"/>', '<w:pPr><w:jc w:val="left"/><w:pStyle w:val="Lead"/>'),
  },
  { what: 'an unknown element', edit: (xml) => xml.replace('<w:body>', '<w:body><w:offer/>') },
  { what: 'a width in words', edit: (xml) => xml.replace(/<w:gridCol w:w="\d+"/, '<w:gridCol w:w="wide"') },
  {
    what: 'a colour with a name',
    part: 'word/styles.xml',
    edit: (xml) => xml.replace(/w:color w:val="[0-9A-F]{6}"/, 'w:color w:val="petrol"'),
  },
];

const otherWords: readonly Mutation[] = [
  { what: 'a price with another figure', edit: (xml) => xml.replace('72\u00a0000', '73\u00a0000') },
  { what: 'a key ratio with another figure', edit: (xml) => xml.replace('>35<', '>36<') },
  {
    what: 'a row taken out of a table',
    edit: (xml) => xml.replace(/<w:tr>(?:(?!<\/w:tr>).)*Antal avslut.*?<\/w:tr>/, ''),
  },
  { what: 'a booked week moved to the next', edit: (xml) => xml.replace(/>C<(.*?)><\/w:p>/, '><$1>C</w:p>') },
  { what: 'a booking left out', edit: (xml) => xml.replace(/<w:t[^>]*>C<\/w:t>/, '<w:t></w:t>') },
  {
    what: 'two headings that change places',
    edit: (xml) =>
      xml.replace('>Villkor</w:t></w:r><w:bookmarkEnd', '>Godkännande</w:t></w:r><w:bookmarkEnd'),
  },
  { what: 'a term that is gone', edit: (xml) => xml.replace('Resor ingår inte.', '') },
  { what: 'a word that is no longer bold', edit: (xml) => xml.replace('<w:b/>', '') },
  { what: 'another alternative text', edit: (xml) => xml.replace(/descr="Linjal/, 'descr="Lineal') },
  {
    what: 'a note with other words',
    part: 'word/footnotes.xml',
    edit: (xml) => xml.replace('Blume', 'Plume'),
  },
  {
    what: 'hours changed in the chart',
    part: 'word/charts/chart1.xml',
    edit: (xml) => xml.replace(/<c:v>1\.73<\/c:v>/, '<c:v>1.37</c:v>'),
  },
  {
    what: 'another coach in the chart',
    part: 'word/charts/chart1.xml',
    edit: (xml) => xml.replace(/(<c:cat>.*?<c:v>)[^<]+/, '$1Ingen Alls'),
  },
  {
    what: 'another title in the properties',
    part: 'docProps/core.xml',
    edit: (xml) => xml.replace(/(<dc:title>)[^<]*/, '$1Ett dokument'),
  },
  {
    what: 'another client in the header',
    part: 'word/header1.xml',
    edit: (xml) => xml.replace('Nordvind', 'Sydvind'),
  },
];

const broken = async ({ part = 'word/document.xml', edit }: Mutation): Promise<Uint8Array> => {
  const before = await whole;
  let hasChanged = false;
  const after = withPart(before, part, (xml) => {
    const edited = edit(xml);
    hasChanged = edited !== xml;
    return edited;
  });
  expect(hasChanged, 'the file is changed at all').toBe(true);
  return after;
};

describe('The file that the mutations start from', () => {
  it('passes every check', async () => {
    const shown = await readContent(await whole);
    expect(shown).toEqual(expectedContent(fitted(offer), shown));
    expect(structureFaults(await whole, offer.languageTag)).toEqual([]);
  });
});

describe('The check of the structure finds', () => {
  it.each(faultyBuild)('$what', async (mutation) => {
    expect(structureFaults(await broken(mutation), offer.languageTag)).not.toEqual([]);
  });
});

describe.skipIf(!hasValidator)('The Open XML SDK finds', () => {
  it.each(againstTheSchema)('$what', async (mutation) => {
    expect(await validatorErrors(await broken(mutation))).not.toEqual([]);
  });
});

describe('The check of the content finds', () => {
  it.each(otherWords)('$what', async (mutation) => {
    const shown = await readContent(await broken(mutation));
    expect(shown).not.toEqual(expectedContent(fitted(offer), shown));
  });
});
