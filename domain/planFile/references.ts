/**
 * What one field of a plan file says about another: who is named, what stands twice, what comes before what.
 * Works on the data as it stood, so that these faults come in the same answer as those of the shape;
 * a field that has not its shape is silent here.
 */
import type { Role } from '../plan.ts';
import { checkBookings } from './bookings.ts';
import { checkDates } from './dates.ts';
import { checkEach, checkUniqueField, checkUniqueIds, listOf, objectAt } from './entries.ts';
import { at, isEnough, reportAt, type Reading } from './reading.ts';
import { ANYBODY, knownPeople, type Known } from './known.ts';
import { isObject, type JsonObject } from './shapes.ts';

export function checkReferences(document: unknown, reading: Reading): void {
  if (!isObject(document) || isEnough(reading)) return;
  const known = Array.isArray(document.people) ? knownPeople(listOf(document.people)) : ANYBODY;
  const plan = objectAt(document, 'plan');
  checkPeople(document, known, reading);
  checkDates(document, reading);
  at(reading, 'plan', () => {
    checkNamed(plan, known, reading);
    checkBookings(plan, known, reading);
  });
}

function checkPeople(document: JsonObject, known: Known, reading: Reading): void {
  const { people } = document;
  for (const role of ['seller', 'coach'] as const)
    if (Array.isArray(people) && !known.hasAny(role))
      reportAt(reading, ['people'], people, { kind: 'atLeastOneOf', role });
  checkUniqueIds(document, 'people', reading);
  checkEach(document, 'people', reading, (person) => {
    if (person.role === 'seller') checkRole(person, 'coach', 'coach', known, reading);
    if (person.role === 'coach') checkRole(person, 'leader', 'leader', known, reading);
  });
}

function checkNamed(plan: JsonObject, known: Known, reading: Reading): void {
  at(reading, 'calendar', () => {
    checkEach(objectAt(plan, 'calendar'), 'coachingTimes', reading, (time) => {
      checkRole(time, 'coach', 'coach', known, reading);
    });
  });
  checkEach(plan, 'behaviours', reading, (behaviour) => {
    checkRole(behaviour, 'seller', 'seller', known, reading);
  });
  checkUniqueIds(plan, 'behaviours', reading);
  checkEach(plan, 'celebrations', reading, (celebration) => {
    checkRole(celebration, 'person', 'seller', known, reading);
  });
  checkUniqueIds(plan, 'celebrations', reading);
  checkUniqueIds(plan, 'trainerDays', reading);
  checkUniqueField(plan, 'alternatives', 'kind', reading);
}

function checkRole(entry: JsonObject, key: string, role: Role, known: Known, reading: Reading): void {
  const id = entry[key];
  if (typeof id === 'string' && !known.hasRole(id, role))
    reportAt(reading, [key], id, { kind: 'idOf', role });
}
