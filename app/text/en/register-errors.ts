import { factReaders, type Sentence } from '../error-facts.ts';
import type { registerErrors as vi } from '../vi/register-errors.ts';

const { str, day } = factReaders('en');

export const registerErrors: Record<keyof typeof vi, Sentence> = {
  'number.no_series': (f) => `No register is open for ${str(f.docType)} in ${str(f.year)}; open one before numbering`,
  'number.bad_symbol': (f) =>
    `${str(f.symbol)} is not a symbol: parts without spaces, joined by hyphens, such as KH-UBND or UBND-HC`,
  'number.in_future': (f) => `The paper's date cannot be later than today, ${day(f.today)}`,
  'number.wrong_year': (f) =>
    `This register is for ${str(f.year)}; enter a date of that year or choose another register`,
  'number.before_previous': (f) =>
    `Number ${str(f.number)} before it is dated ${day(f.on)}; enter that date or a later one`,
  'number.after_next': (f) =>
    `Number ${str(f.number)} after it is dated ${day(f.on)}; enter that date or an earlier one`,
  'number.must_be_drawn': (f) =>
    `The register counts on; the next number is ${str(f.next)}: enter it or leave it empty`,
  'number.must_be_entered': (f) => `${str(f.series)} takes existing papers only; enter the number printed on the paper`,
  'number.in_use': (f) => `${str(f.number)} was issued here: recall the paper instead of voiding its number`,
  'number.not_given_yet': (f) =>
    `The register's last number is ${str(f.last)}; enter a number given or left out before it`,
  'series.already_open': (f) =>
    `${str(f.name)} already takes this type this year; choose another or edit that register`,
  'series.locked': (f) => `The register was locked on ${day(f.on)}; nothing more is entered or voided in it`,
  'series.types_for_ALL': () => 'A register for all types has none ticked',
  'series.types_for_PER_TYPE': () => 'Tick exactly one type',
  'series.types_for_GROUP': () => 'Tick two types or more',
  'series.numbers_given': (f) =>
    `The register has numbers up to ${str(f.last)}; leave the number given before as it is`,
  'series.issuer_not_valid': (f) => `${str(f.unit)} did not exist in ${str(f.year)}; enter another year`,
  'series.committee_has_none': (f) =>
    `${str(f.committee)} has no register of its own at this People's Committee. Choose another, or turn it on under Committees`,
};
