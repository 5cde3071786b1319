/** ZIP archives as they are made: nothing is held but the list of what they contain. Contents are stored as they are. */

import { crc32 } from 'node:zlib';

export interface ZipEntry {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** The content, or a way through it; asked for twice: once for the checksum, which stands before the content. */
  readonly read: () => Uint8Array | AsyncIterable<Uint8Array>;
}

/** What tells entries and ends apart; see APPNOTE.TXT of PKWARE, which names the fields in this order. */
const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const END_64 = 0x06_06_4b_50;
const LOCATOR_64 = 0x07_06_4b_50;
/** The first version of the format that has 64-bit sizes. */
const VERSION = 45;
/** Names are UTF-8. */
const FLAGS = 0x08_00;
/** 1 January 1980, the first day that the format knows: the same files give the same archive. */
const DATE = 0x00_21;
const MAX_32 = 0xff_ff_ff_ff;
const MAX_16 = 0xff_ff;

/** The bytes of an archive. @throws when a content is not as long as announced */
export async function* zip(entries: AsyncIterable<ZipEntry>): AsyncIterable<Uint8Array> {
  const central: Buffer[] = [];
  let offset = 0;
  for await (const { path, size, read } of entries) {
    const name = Buffer.from(path);
    const checksum = await checksumOf(read());
    const head = Buffer.concat([header(LOCAL, { name, size, checksum, offset: null }), name, extra(size, null)]);
    const content = read();
    let sent = 0;
    if (content instanceof Uint8Array) {
      sent = content.length;
      yield Buffer.concat([head, content]);
    } else {
      yield head;
      for await (const part of content) {
        sent += part.length;
        yield part;
      }
    }
    if (sent !== size) throw new Error(`${path} has ${sent} bytes, not ${size}`);
    central.push(Buffer.concat([header(CENTRAL, { name, size, checksum, offset }), name, extra(size, offset)]));
    offset += head.length + size;
  }
  yield* central;
  const length = central.reduce((sum, { length }) => sum + length, 0);
  yield end(central.length, length, offset);
}

async function checksumOf(content: ReturnType<ZipEntry['read']>): Promise<number> {
  if (content instanceof Uint8Array) return crc32(content);
  let checksum = 0;
  for await (const part of content) checksum = crc32(part, checksum);
  return checksum;
}

/** The numbers of a header, each with its width in bytes, little-endian. */
function pack(numbers: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([width, value]) => {
      const bytes = Buffer.alloc(width);
      if (width === 8) bytes.writeBigUInt64LE(BigInt(value));
      else bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
}

interface Facts {
  readonly name: Buffer;
  readonly size: number;
  readonly checksum: number;
  /** Where the entry begins; null in front of the entry itself. */
  readonly offset: number | null;
}

function header(signature: number, { name, size, checksum, offset }: Facts): Buffer {
  const isCentral = offset !== null;
  const shown = size >= MAX_32 ? MAX_32 : size;
  return pack([
    [4, signature],
    ...(isCentral ? [[2, VERSION] as const] : []),
    [2, VERSION],
    [2, FLAGS],
    [2, 0],
    [2, 0],
    [2, DATE],
    [4, checksum],
    [4, shown],
    [4, shown],
    [2, name.length],
    [2, extra(size, offset).length],
    ...(isCentral
      ? ([
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, Math.min(offset, MAX_32)],
        ] as const)
      : []),
  ]);
}

/** The 64-bit sizes of an entry whose own fields are too narrow for them. */
function extra(size: number, offset: number | null): Buffer {
  const wide = [...(size >= MAX_32 ? [size, size] : []), ...(offset !== null && offset >= MAX_32 ? [offset] : [])].map(
    (value) => [8, value] as const,
  );
  if (wide.length === 0) return Buffer.alloc(0);
  return pack([[2, 1], [2, wide.length * 8], ...wide]);
}

function end(count: number, length: number, offset: number): Buffer {
  const isWide = count >= MAX_16 || length >= MAX_32 || offset >= MAX_32;
  const wide = isWide
    ? pack([
        [4, END_64],
        [8, 44],
        [2, VERSION],
        [2, VERSION],
        [4, 0],
        [4, 0],
        [8, count],
        [8, count],
        [8, length],
        [8, offset],
        [4, LOCATOR_64],
        [4, 0],
        [8, offset + length],
        [4, 1],
      ])
    : Buffer.alloc(0);
  const shown = Math.min(count, MAX_16);
  return Buffer.concat([
    wide,
    pack([
      [4, END],
      [2, 0],
      [2, 0],
      [2, shown],
      [2, shown],
      [4, Math.min(length, MAX_32)],
      [4, Math.min(offset, MAX_32)],
      [2, 0],
    ]),
  ]);
}
