import { searchedName } from '#domain/people.ts';
import type { Migration } from '../migrate.ts';

/** People are found by name across all plans: the words of each name as they are compared, in order. */
export const peopleByName: Migration = {
  id: 50,
  up(db) {
    db.function('searched_name', { deterministic: true }, (name) =>
      typeof name === 'string' ? searchedName(name) : '',
    );
    db.exec(`
      ALTER TABLE person ADD COLUMN search TEXT NOT NULL DEFAULT '';
      UPDATE person SET search = searched_name(
        json_extract(coalesce(json_extract(document, '$."$value"'), document), '$.name')
      );
      CREATE INDEX person_by_name ON person (search) WHERE search <> '';
    `);
  },
};
