// The embedded engine passes the contract of search engines, over files that went through JSON as they do on their way to a reader.
import { searchContract } from '../../../search-contract/contract.ts';
import { embeddedEngine } from '../../../support/embedded.ts';

searchContract('embedded', async (register) => embeddedEngine(register));
