import { type JsonValue, readPythonObject } from '../../api/pythonJson.ts';
import { type DocumentValues, documentValues, keysByUse } from '../columns/documentValues.ts';

const METADATA = 'metadata.';
/** How many columns there are until the reader chooses. */
const FEW = 3;

/** What a column of a metadata key is called in the server's orders. */
export const metadataColumn = (key: string) => METADATA + key;

/** The metadata key of a column; null for an id that is none. */
export function metadataKey(column: string): string | null {
  return column.startsWith(METADATA) ? column.slice(METADATA.length) : null;
}

/** A version's metadata by dotted key. */
export function metadataValues(metadata: string | null): DocumentValues {
  return documentValues(readPythonObject(metadata));
}

/** The metadata that tells versions apart, as columns; with one version only, all that it has. */
export function usualColumns(versions: readonly DocumentValues[]): readonly string[] {
  const isWorthIt = (values: ReadonlySet<JsonValue>) => values.size > 1 || versions.length === 1;
  return keysByUse(versions, isWorthIt).slice(0, FEW).map(metadataColumn);
}

/** Every metadata key of the versions, as columns, those that most of them have first. */
export function allColumns(versions: readonly DocumentValues[]): readonly string[] {
  return keysByUse(versions, () => true).map(metadataColumn);
}
