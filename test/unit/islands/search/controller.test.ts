import { describe, expect, it } from 'vitest';
import { searchController } from '#islands/search/controller.ts';
import { aQuery } from '#search/query.ts';
import { anAnswer, slowPort } from '../../../support/search-island.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const today = () => '2026-11-22';

function started() {
  const { port, asked } = slowPort();
  const waiting = new Set<() => void>();
  const later = (call: () => void) => {
    waiting.add(call);
    return () => void waiting.delete(call);
  };
  const controller = searchController({ port: async () => port, today, later });
  const pass = () => waiting.forEach((call) => call());
  return { controller, asked, pass };
}

describe('the search controller', () => {
  it('rests until it is asked', () => {
    const { controller, asked } = started();
    expect(controller.view()).toEqual({ status: 'resting', query: aQuery() });
    expect(asked).toEqual([]);
  });

  it('shows an answer with the query that it is for', async () => {
    const { controller, asked } = started();
    controller.ask(aQuery({ text: 'chè' }));
    expect(controller.view().status).toBe('asking');
    await settled();
    asked[0]?.answer(anAnswer({ total: 7 }));
    await settled();
    expect(controller.view()).toMatchObject({ status: 'settled', answer: { total: 7 }, answered: { text: 'chè' } });
  });

  it('never lets a late answer take the place of a newer one, and calls the older question off', async () => {
    const { controller, asked } = started();
    controller.ask(aQuery({ text: 'c' }));
    await settled();
    controller.ask(aQuery({ text: 'ch' }));
    await settled();
    expect(asked[0]?.signal?.aborted).toBe(true);
    asked[1]?.answer(anAnswer({ total: 2 }));
    await settled();
    asked[0]?.answer(anAnswer({ total: 1 }));
    await settled();
    expect(controller.view()).toMatchObject({ status: 'settled', answer: { total: 2 }, answered: { text: 'ch' } });
  });

  it('keeps the older answer in view while a newer question is open', async () => {
    const { controller, asked } = started();
    controller.ask(aQuery({ text: 'c' }));
    await settled();
    asked[0]?.answer(anAnswer({ total: 1 }));
    await settled();
    controller.ask(aQuery({ text: 'ch' }));
    expect(controller.view()).toMatchObject({ status: 'asking', query: { text: 'ch' }, answer: { total: 1 }, answered: { text: 'c' } });
  });

  it('does not ask the same again, but does after a failure', async () => {
    const { controller, asked } = started();
    controller.ask(aQuery({ text: 'chè' }));
    controller.ask(aQuery({ text: 'chè' }));
    await settled();
    expect(asked).toHaveLength(1);
    asked[0]?.fail();
    await settled();
    expect(controller.view().status).toBe('failed');
    controller.ask(aQuery({ text: 'chè' }));
    await settled();
    expect(asked).toHaveLength(2);
  });

  it('says nothing of the failure of a question that is no longer asked', async () => {
    const { controller, asked } = started();
    controller.ask(aQuery({ text: 'c' }));
    await settled();
    controller.ask(aQuery({ text: 'ch' }));
    asked[0]?.fail();
    await settled();
    expect(controller.view().status).toBe('asking');
  });

  it('tells who listens, until they leave', () => {
    const { controller } = started();
    let told = 0;
    const leave = controller.subscribe(() => {
      told += 1;
    });
    controller.ask(aQuery({ text: 'c' }));
    leave();
    controller.ask(aQuery({ text: 'ch' }));
    expect(told).toBe(1);
  });

  it('tells of a question that only has other letters when its answer is there, or is late', async () => {
    const { controller, asked, pass } = started();
    const told: string[] = [];
    controller.subscribe(() => told.push(`${controller.view().status} ${controller.view().query.text}`));
    controller.ask(aQuery({ text: 'c' }));
    await settled();
    asked[0]?.answer(anAnswer({ total: 1 }));
    await settled();
    controller.ask(aQuery({ text: 'ch' }));
    await settled();
    expect(controller.view()).toMatchObject({ status: 'asking', query: { text: 'ch' } });
    asked[1]?.answer(anAnswer({ total: 2 }));
    await settled();
    pass();
    controller.ask(aQuery({ text: 'chè' }));
    pass();
    controller.ask(aQuery({ text: 'chè', sort: 'ten' }));
    expect(told).toEqual(['asking c', 'settled c', 'settled ch', 'asking chè', 'asking chè']);
  });
});
