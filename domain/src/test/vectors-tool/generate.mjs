// Writes files.csv and directories.csv into the folder named by the first argument.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CarBufferWriter } from '@ipld/car'
import * as dagPb from '@ipld/dag-pb'
import { MemoryBlockstore } from 'blockstore-core'
import { importer } from 'ipfs-unixfs-importer'
import { fixedSize } from 'ipfs-unixfs-importer/chunker'
import { balanced } from 'ipfs-unixfs-importer/layout'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node generate.mjs FOLDER')

function content (size) {
  const bytes = new Uint8Array(size)
  for (let i = 0; i < size; i++) bytes[i] = (i * 31 + Math.floor(i / 256) * 7 + 5) & 0xff
  return bytes
}

function options (chunkBytes, maxLinks) {
  return {
    profile: 'unixfs-v1-2025',
    chunker: fixedSize({ chunkSize: chunkBytes }),
    layout: balanced({ maxChildrenPerNode: maxLinks })
  }
}

async function last (results) {
  let result
  for await (result of results);
  return result
}

const files = ['chunkBytes,maxLinks,size,cid,dagBytes']
async function file (chunkBytes, maxLinks, size) {
  const source = [{ path: 'file', content: content(size) }]
  const root = await last(importer(source, new MemoryBlockstore(), options(chunkBytes, maxLinks)))
  files.push([chunkBytes, maxLinks, size, root.cid.toString(), root.size].join(','))
}

// Every size up to four full levels of a tiny tree: empty, one chunk, one more, ragged and exact.
for (let size = 0; size <= 83; size++) await file(1, 3, size)
for (const links of [2, 4]) for (let size = 0; size <= 34; size++) await file(1, links, size)
// Chunks of several bytes, whose last one is short; sizes whose varints take two and three bytes.
for (const leaves of [1, 2, 4, 5, 15, 16, 17, 63, 64, 65, 70, 256, 257]) {
  for (const more of [-1, 0, 1]) await file(5, 4, leaves * 5 + more)
}
for (const size of [255, 256, 257, 16383, 16384, 16385, 65536, 70001]) await file(256, 8, size)
// The real chunk size: one chunk, one byte more, two and a half chunks.
for (const size of [1048575, 1048576, 1048577, 2621440]) await file(1048576, 1024, size)
writeFileSync(join(folder, 'files.csv'), files.join('\n') + '\n')

const directories = ['chunkBytes,maxLinks,entries,cid,dagBytes']
async function directory (chunkBytes, maxLinks, entries) {
  const source = Object.entries(entries).map(([path, size]) =>
    size === null ? { path } : { path, content: content(size) })
  const settings = { ...options(chunkBytes, maxLinks), wrapWithDirectory: true }
  const root = await last(importer(source, new MemoryBlockstore(), settings))
  const list = Object.entries(entries).map(([path, size]) => `${path}=${size ?? 'dir'}`).join(';')
  directories.push([chunkBytes, maxLinks, list, root.cid.toString(), root.size].join(','))
}

await directory(5, 4, { a: 1 })
await directory(5, 4, { 'empty.txt': 0, 'one.txt': 5, 'more.txt': 6, 'deep.bin': 331 })
await directory(5, 4, { b: 1, a: 2, B: 3, A: 4, 10: 5, 9: 6, 'a.b': 7, 'a b': 8, 'a-b': 9 })
// Names whose order in UTF-16 code units differs from their order in UTF-8 bytes.
await directory(5, 4, { '\u{1F600}': 1, '\uFFFD': 2, 'é': 3, e: 4, z: 5 })
await directory(5, 4, { 'out/log.txt': 12, 'out/data/a.bin': 100, 'out/data/b.bin': 21, 'readme': 3 })
await directory(5, 4, { 'out/nothing': null, 'x': 1 })
await directory(1048576, 1024, { 'big.bin': 2621440, 'small.txt': 11 })
writeFileSync(join(folder, 'directories.csv'), directories.join('\n') + '\n')

async function collect (results) {
  const parts = []
  for await (const part of results) parts.push(part)
  return Buffer.concat(parts)
}

// Each block once, parents first, in the order of the links.
async function depthFirst (blockstore, cid, visit, seen = new Set()) {
  if (seen.has(cid.toString())) return
  seen.add(cid.toString())
  const bytes = await collect(await blockstore.get(cid))
  visit({ cid, bytes })
  if (cid.code !== dagPb.code) return
  for (const link of dagPb.decode(bytes).Links) await depthFirst(blockstore, link.Hash, visit, seen)
}

const archives = ['entries,hex']
async function archive (entries) {
  const blockstore = new MemoryBlockstore()
  const source = Object.entries(entries).map(([path, size]) => ({ path, content: content(size) }))
  const settings = { ...options(5, 4), wrapWithDirectory: true }
  const root = await last(importer(source, blockstore, settings))
  const car = CarBufferWriter.createWriter(new ArrayBuffer(1 << 20), { roots: [root.cid] })
  await depthFirst(blockstore, root.cid, block => car.write(block))
  const list = Object.entries(entries).map(([path, size]) => `${path}=${size}`).join(';')
  archives.push([list, Buffer.from(car.close({ resize: true })).toString('hex')].join(','))
}

await archive({ a: 3 })
await archive({ 'a/x': 7, 'b/a/x': 7, x: 7, y: 7 })
await archive({ 'out/log': 33, 'out/same': 33, 'z': 0 })
writeFileSync(join(folder, 'archives.csv'), archives.join('\n') + '\n')
