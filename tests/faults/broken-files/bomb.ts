import { crc32, deflateRawSync } from 'node:zlib';

/** A zip with one file of zeros, so many bytes long when it is unpacked and next to nothing before that. */
export function bombOf(name: string, bytes: number): Uint8Array {
  const zeros = Buffer.alloc(bytes);
  const packed = deflateRawSync(zeros);
  const entry = Buffer.from(name);
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(crc32(zeros), 0);
  sizes.writeUInt32LE(packed.length, 4);
  sizes.writeUInt32LE(bytes, 8);
  const named = Buffer.alloc(4);
  named.writeUInt16LE(entry.length, 0);
  // Version 2.0, no flags, deflated, no date.
  const common = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, sizes, named, entry, packed]);
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    common,
    sizes,
    named,
    Buffer.alloc(14),
    entry,
  ]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return new Uint8Array(Buffer.concat([local, central, end]));
}
