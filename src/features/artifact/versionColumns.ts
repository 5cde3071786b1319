/** The columns that the table of a collection's versions can have. */

import { createElement } from 'react';
import { readPythonObject } from '../../shared/pythonJson.ts';
import type { VersionRow } from '../../api/tables.ts';
import type { Messages } from '../../i18n/language.ts';
import type { Formats } from '../../i18n/formats.ts';
import { ChipRow } from '../../ui/ChipRow.tsx';
import { Ago } from '../../components/facts/Ago.tsx';
import { type DocumentValues, documentValues } from '../../components/columns/documentValues.ts';
import { exportedValue, valueText } from '../../components/columns/valueText.ts';
import { aliasNames, runName } from '../../components/links/names.ts';
import type { TableColumn } from '../../components/tables/tableColumn.ts';
import { type CollectionAddress, VersionNameCell } from './VersionNameCell.tsx';

/** The columns that are no metadata, by W&B's names for orders, as the chooser lists them. */
export const VERSION_FACTS = ['aliases', 'tags', 'description', 'run', 'file_count', 'size', 'created_at'] as const;
type VersionFact = (typeof VERSION_FACTS)[number];

/** The facts that are shown until the reader chooses. */
export const USUAL_FACTS: readonly VersionFact[] = ['aliases', 'tags', 'file_count', 'size', 'created_at'];

const METADATA = 'metadata.';

/** What a column of a metadata key is called in the server's orders. */
export const metadataColumn = (key: string) => METADATA + key;

/** The metadata key of a column; null for an id that is none. */
export function metadataKey(column: string): string | null {
  return column.startsWith(METADATA) ? column.slice(METADATA.length) : null;
}

const isFact = (id: string): id is VersionFact => VERSION_FACTS.some((fact) => fact === id);

/** What columns are made with. */
export interface ColumnTools {
  readonly messages: Messages;
  readonly formats: Formats;
}

/** The name of a column; metadata is called as it was logged. */
export function versionColumnName(id: string, tools: ColumnTools): string {
  return isFact(id) ? versionFacts(tools)[id].name : (metadataKey(id) ?? id);
}

/** The first column: the version, which leads to it. */
export function versionNameColumn(address: CollectionAddress, { messages }: ColumnTools): TableColumn<VersionRow> {
  return {
    id: 'version',
    name: messages.artifacts.version,
    firstSort: 'descending',
    text: ({ version }) => version,
    cell: ({ version }) => createElement(VersionNameCell, { address, version }),
    widths: [96, 160],
  };
}

/**
 * A column by its id; null when there is none of that name.
 *
 * @param isNumber whether numbers are among the values that it shows
 */
export function versionColumn(id: string, isNumber: boolean, tools: ColumnTools): TableColumn<VersionRow> | null {
  if (isFact(id)) return { id, ...versionFacts(tools)[id] };
  const key = metadataKey(id);
  if (key === null) return null;
  return {
    id,
    name: key,
    firstSort: 'descending',
    isNumber,
    text: (row) => valueText(metadataOf(row).get(key), tools.formats),
    exported: (row) => exportedValue(metadataOf(row).get(key)),
  };
}

function versionFacts({
  messages: { artifacts, artifact },
  formats,
}: ColumnTools): Readonly<Record<VersionFact, Omit<TableColumn<VersionRow>, 'id'>>> {
  const chips = (name: string, look: 'alias' | 'tag', wordsOf: (row: VersionRow) => readonly string[]) => ({
    name,
    firstSort: null,
    text: (row: VersionRow) => wordsOf(row).join(', '),
    cell: (row: VersionRow) => createElement(ChipRow, { words: wordsOf(row).map((text) => ({ text, look })) }),
    widths: [104, 240] as const,
  });
  return {
    aliases: chips(artifacts.aliases, 'alias', ({ node }) => aliasNames(node)),
    tags: chips(artifacts.tags, 'tag', ({ node }) => node.tags.map(({ name }) => name)),
    description: {
      name: artifact.description,
      firstSort: 'ascending',
      text: ({ node }) => node.description ?? '',
    },
    run: {
      name: artifact.loggedBy,
      firstSort: null,
      text: ({ node }) => (node.createdBy && 'displayName' in node.createdBy ? runName(node.createdBy) : ''),
    },
    file_count: {
      name: artifacts.files,
      firstSort: 'descending',
      isNumber: true,
      text: ({ node }) => formats.number(node.fileCount),
      exported: ({ node }) => node.fileCount,
    },
    size: {
      name: artifacts.size,
      firstSort: 'descending',
      isNumber: true,
      text: ({ node }) => formats.bytes(node.size),
      exported: ({ node }) => node.size,
      widths: [88, 140],
    },
    created_at: {
      name: artifacts.created,
      firstSort: 'descending',
      text: ({ node }) => formats.ago(node.createdAt),
      cell: ({ node }) => createElement(Ago, { instant: node.createdAt }),
      exported: ({ node }) => node.createdAt,
      widths: [100, 160],
    },
  };
}

/** Documents are taken apart once for each version, however often it is drawn. */
const known = new WeakMap<VersionRow, DocumentValues>();

function metadataOf(row: VersionRow): DocumentValues {
  let values = known.get(row);
  if (values === undefined) {
    values = documentValues(readPythonObject(row.node.metadata));
    known.set(row, values);
  }
  return values;
}
