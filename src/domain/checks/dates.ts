// Dates in order, and none in the future that speaks of the past.
import type { Document, Offer, Price } from '../../schemas/documents.ts';
import type { Recognition } from '../../schemas/recognition.ts';
import { fileOf, type Records } from '../catalogue-records.ts';
import { lastingRecords } from '../catalogue-walk.ts';
import { partialDateInterval } from '../day.ts';
import { decisionInterval } from '../history.ts';
import { type Problem, problem } from '../problems.ts';
import type { Check, CheckContext } from './context.ts';

/** The questions asked of dates of one record. */
interface DateQuestions {
  /** `text` (a day, month or year) has begun by today. */
  past(field: string, text: string | undefined): void;
  /** `late` is not certainly before `early`. */
  order(field: string, early: string | undefined, late: string | undefined, message: string): void;
}

function datesOf(file: string, { today }: Pick<CheckContext, 'today'>, problems: Problem[]): DateQuestions {
  return {
    past(field, text) {
      if (text === undefined || partialDateInterval(text).earliest <= today) return;
      problems.push(problem(file, field, text, 'ngày ở tương lai', `kiểm tra lại; hôm nay là ${today}`));
    },
    order(field, early, late, message) {
      if (early === undefined || late === undefined || partialDateInterval(late).latest >= partialDateInterval(early).earliest) return;
      problems.push(problem(file, field, late, message, `sửa một trong hai: ${early} và ${late}`));
    },
  };
}

/** Dates of every record but lots, whose dates have rules of their own. */
export const checkDates: Check = (context) => {
  const problems: Problem[] = [];
  for (const { file, record } of lastingRecords(context.records)) datesOf(file, context, problems).past('lifecycle.on', record.lifecycle?.on);
  checkProducts(context, problems);
  checkProducers(context, problems);
  checkSelling(context, problems);
  for (const [id, { date }] of context.records.decisions) {
    if (date !== undefined) datesOf(fileOf('decisions', id), context, problems).past('date.value', decisionInterval(date).earliest);
  }
  for (const [id, { asOf }] of context.records.reports) datesOf(fileOf('reports', id), context, problems).past('asOf', asOf);
  return problems;
};

function checkProducts(context: CheckContext, problems: Problem[]): void {
  for (const [id, product] of context.records.products) {
    const file = fileOf('products', id);
    const dates = datesOf(file, context, problems);
    product.recognitions.forEach((recognition, index) => checkRecognition(file, `recognitions[${index}]`, recognition, context.records, dates, problems));
    dates.past('reassessment.filedOn', product.reassessment?.filedOn);
    dates.past('supplySheet.asOf', product.supplySheet?.asOf);
    checkPapers(dates, product);
  }
}

function checkRecognition(file: string, field: string, recognition: Recognition, records: Records, dates: DateQuestions, problems: Problem[]): void {
  const { kind, date, validUntil } = recognition;
  if (date !== undefined && kind !== 'proposed') dates.past(`${field}.date.value`, decisionInterval(date).earliest); // A proposal may name the round to come.
  const decided = date ?? records.decisions.get(recognition.decision ?? '')?.date;
  if (decided === undefined || validUntil === undefined || validUntil > decisionInterval(decided).earliest) return;
  problems.push(
    problem(
      file,
      `${field}.validUntil`,
      validUntil,
      'ngày hết hạn không sau ngày quyết định',
      `sửa một trong hai: quyết định ${decided.value}, hết hạn ${validUntil}`,
    ),
  );
}

function checkPapers(
  dates: DateQuestions,
  { documents, prices, offers }: { documents?: readonly Document[] | undefined; prices?: readonly Price[] | undefined; offers?: readonly Offer[] | undefined },
): void {
  documents?.forEach(({ issuedOn, validUntil }, index) => {
    dates.past(`documents[${index}].issuedOn`, issuedOn);
    dates.order(`documents[${index}].validUntil`, issuedOn, validUntil, 'giấy hết hạn trước ngày cấp');
  });
  prices?.forEach(({ asOf }, index) => dates.past(`prices[${index}].asOf`, asOf));
  offers?.forEach(({ asOf }, index) => dates.past(`offers[${index}].asOf`, asOf));
}

function checkProducers(context: CheckContext, problems: Problem[]): void {
  for (const [id, producer] of context.records.producers) {
    const dates = datesOf(fileOf('producers', id), context, problems);
    dates.past('masked.on', producer.masked?.on);
    dates.past('consent.on', producer.consent?.on);
    checkPapers(dates, producer);
  }
}

function checkSelling(context: CheckContext, problems: Problem[]): void {
  for (const [id, { openedOn, closed, asOf }] of context.records['sales-points']) {
    const dates = datesOf(fileOf('sales-points', id), context, problems);
    dates.past('asOf', asOf);
    dates.past('closed.on', closed?.on);
    dates.order('closed.on', openedOn?.date, closed?.on, 'điểm đóng trước khi mở');
  }
  for (const [id, { asOf }] of context.records.channels) datesOf(fileOf('channels', id), context, problems).past('asOf', asOf);
  for (const [id, { startsOn, endsOn }] of context.records.events) {
    datesOf(fileOf('events', id), context, problems).order('endsOn', startsOn, endsOn, 'sự kiện kết thúc trước khi bắt đầu');
  }
}
