/** The zip around the parts: every relationship leads to a part, every part has a content type. */
import { all, value, type Docx } from './docxReader.ts';

export function packageFaults(docx: Docx): readonly string[] {
  return [...relationshipFaults(docx), ...contentTypeFaults(docx)];
}

function relationshipFaults(docx: Docx): readonly string[] {
  return docx.names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((rels) => {
      const links = all(docx.xml(rels), 'Relationship');
      const source = rels.replace('_rels/', '').replace(/\.rels$/, '');
      const folder = source.slice(0, source.lastIndexOf('/') + 1);
      const known = links.map((link) => value(link, 'Id'));
      return [
        ...links
          .filter((link) => value(link, 'TargetMode') !== 'External')
          .map((link) => resolved(folder, value(link, 'Target')))
          .filter((target) => !docx.names.includes(target))
          .map((target) => `${rels} leads to ${target}, which does not exist`),
        ...usedIds(docx, source)
          .filter((id) => !known.includes(id))
          .map((id) => `${source} uses ${id}, which ${rels} does not know`),
      ];
    });
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

function usedIds(docx: Docx, part: string): readonly string[] {
  if (!part.endsWith('.xml')) return [];
  return [...docx.text(part).matchAll(/ r:(?:id|embed|link)="([^"]+)"/g)].map((match) => match[1] ?? '');
}

function contentTypeFaults(docx: Docx): readonly string[] {
  const types = docx.xml('[Content_Types].xml');
  const named = all(types, 'Override').map((type) => value(type, 'PartName').slice(1));
  const endings = all(types, 'Default').map((type) => value(type, 'Extension'));
  return [
    ...docx.names
      .filter((name) => name !== '[Content_Types].xml')
      .filter((name) => !named.includes(name) && !endings.includes(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `${name} has no content type`),
    ...named
      .filter((name) => !docx.names.includes(name))
      .map((name) => `${name} has a content type but no part`),
  ];
}
