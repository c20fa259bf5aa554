import { Buffer } from 'node:buffer';

/** A minimal OLE compound file that holds streams of these names: header, allocation table, directory. For tests. */
export function compoundFile(streams: string[]): Buffer {
  const sector = 512;
  const directory = Math.ceil((streams.length + 1) / 4);
  const file = Buffer.alloc(sector * (2 + directory));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.writeUInt16LE(0x3e, 24);
  file.writeUInt16LE(3, 26);
  file.writeUInt16LE(0xfffe, 28);
  file.writeUInt16LE(9, 30);
  file.writeUInt16LE(6, 32);
  file.writeUInt32LE(1, 44);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 76);
  file.fill(0xff, 80, 512);
  const table = sector;
  file.fill(0xff, table, table + sector);
  file.writeUInt32LE(0xfffffffd, table);
  for (let index = 1; index <= directory; index += 1)
    file.writeUInt32LE(index === directory ? 0xfffffffe : index + 1, table + index * 4);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = sector * 2 + index * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, at + 64);
    file[at + 66] = index === 0 ? 5 : 2;
  });
  return file;
}
