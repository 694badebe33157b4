// npm run push-search: sends the register to the Meilisearch server: into a new index that is looked at and then swapped in. Nothing is sent
// when nothing changed. --check only tells what differs; --key gives the site its search key.
import { resolve } from 'node:path';
import { CatalogueError, loadCatalogue } from '../src/catalogue/load.ts';
import { type Day, dayInVietnam } from '../src/domain/day.ts';
import type { Catalogue } from '../src/domain/model.ts';
import { connect, explained } from './push-search/connect.ts';
import { giveKey, sendOrCheck, type Voice } from './push-search/send-or-check.ts';
import { readArguments, runCommand, UserError } from './support/command.ts';
import { projectRoot } from './support/run.ts';

const voice: Voice = { say: (line) => console.log(line), complain: (line) => console.error(line) };

await runCommand(async () => {
  const { values } = readArguments({
    usage: 'npm run push-search [-- --check | --key] [--content <folder>]',
    options: { check: { type: 'boolean' }, key: { type: 'boolean' }, content: { type: 'string' } },
  });
  const now = Date.now();
  const today = dayInVietnam(now);
  const catalogue = catalogueOf(resolve(values.content ?? resolve(projectRoot, 'content')), today);
  const connection = connect(catalogue.site, process.env);
  try {
    if (values.key === true) await giveKey(connection, voice);
    else process.exitCode = (await sendOrCheck(connection, catalogue, { isCheckOnly: values.check === true, today, now }, voice)) ? 0 : 1;
  } catch (error) {
    throw explained(error, connection.host);
  }
});

function catalogueOf(content: string, today: Day): Catalogue {
  try {
    return loadCatalogue(content, today);
  } catch (error) {
    if (error instanceof CatalogueError) throw new UserError(error.message);
    throw error;
  }
}
