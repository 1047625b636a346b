import { factReaders, type Sentence } from '../error-facts.ts';
import type { taskErrors as vi } from '../vi/task-errors.ts';

const { num, str, bound } = factReaders('en');

const REQUEST_STATE: Readonly<Record<string, string>> = {
  approved: 'was approved',
  refused: 'was refused',
  withdrawn: 'was withdrawn by the unit',
  lapsed: 'has lapsed',
};

export const taskErrors: Record<keyof typeof vi, Sentence> = {
  'task.step_not_allowed': () => 'The task has moved on; reload the page to see what can be done now',
  'task.none_chosen': () => 'Choose at least one task',
  'task.own_work': () => 'Nobody confirms or decides what they handed in or asked for themselves',
  'task.own_unit': () => 'A unit does not confirm or decide its own work; leave it to the assigner',
  'task.reason_missing': () => 'Give the reason',
  'task.basis_missing': () => 'Name the document it is based on',
  'task.source_missing': () => 'Name the document or meeting it comes from',
  'task.report_empty': () => 'Write what has been done, or change the progress',
  'task.percent_out_of_range': () => 'Enter a whole number from 0 to 100',
  'task.deliverable_missing': () => 'Write what has been done or attach evidence',
  'task.target_value_missing': () => 'Enter the value reached',
  'task.product_date_in_future': () => 'The date of the product cannot be after today',
  'task.product_date_before_issue': (f) => `The date of the product cannot be before ${bound(f.issuedOn)}`,
  'task.product_date_without_file': () => 'Attach the paper whose date is to count',
  'task.officer_not_in_unit': () => 'Choose somebody who works in the lead unit',
  'task.decline_too_late': (f) => `The task could be declined until ${bound(f.until)}`,
  'task.reopen_other_year': () => 'Only a task completed this year can be reopened',
  'task.no_due_date': () => 'This task has no due date to extend',
  'task.extension_not_later': (f) => `The new due date must be after ${bound(f.dueOn)}`,
  'task.extension_in_past': () => 'The new due date cannot be before today',
  'task.extension_requested_late': () => 'Asked for after the due date; only the chair can extend it',
  'task.extension_beyond_ordinary': (f) =>
    `Extended ${num(f.times)} times already; only the chair may extend it further`,
  'task.extension_not_delegated': (f) =>
    f.last === undefined
      ? 'The standing office has no power to extend'
      : `The standing office may extend by ${num(f.days)} days only, until ${bound(f.last)}`,
  'task.cause_missing': () => 'Choose why it is late',
  'task.cause_inside_unit': () => 'Only a cause outside the unit suspends a task',
  'task.new_due_missing': () => 'Enter the new due date',
  'task.closed_as_missing': () => 'Choose why the task ends',
  'task.request_waiting': () => 'A request of the unit is already waiting for a decision',
  'task.request_closed': (f) =>
    `This request ${REQUEST_STATE[str(f.state)] ?? 'no longer waits'}; reload the page to see the result`,
  'task.request_other_kind': () => 'The request is of another kind; reload the page',
  'task.basis_not_issued': () => 'Choose a paper that the assigning office has issued',
  'task.basis_in_future': () => 'The day of the paper must not be after today',
  'task.basis_older': (f) => `The paper must not be older than the task, ${bound(f.issuedOn)}`,
  'task.transfer_same_unit': () => 'Choose another unit than the one that leads',
  'report.too_many_tasks': (f) => `There are more than ${num(f.max)} tasks; narrow the scope`,
  'due.date_missing': () => 'Enter the due date',
  'due.days_missing': () => 'Enter the number of days',
  'due.days_out_of_range': (f) => `Enter a number of days from 1 to ${num(f.max)}`,
  'due.recurrence_missing': () => 'Choose how it repeats',
  'due.before_issue': (f) => `The due date must not be before the issue date ${bound(f.issuedOn)}`,
  'recurrence.day_out_of_range': () => 'There is no such day in the period; choose another',
  'target.value_missing': () => 'Enter the value of the target',
  'target.range_reversed': () => 'The first value must be smaller than the second',
  'target.percent_out_of_range': () => 'A percentage lies between 0 and 100',
  'target.value_out_of_range': (f) => `The value ${str(f.value)} is not possible`,
};
