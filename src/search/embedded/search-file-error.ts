/** A file that is none of search's, or of another version than this program: fetched anew it may do. */
export class SearchFileError extends Error {
  override readonly name = 'SearchFileError';
}
