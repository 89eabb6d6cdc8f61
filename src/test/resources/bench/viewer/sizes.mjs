/** What each viewer sends over the wire before its first image: JavaScript in brotli, as `{"ours": bytes, "peer": bytes}`. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const [frontend] = process.argv.slice(2);
await build({
  root: frontend,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: `${process.cwd()}/ours`,
    emptyOutDir: true,
    rolldownOptions: { input: `${frontend}/viewer/slice-viewer.ts` },
  },
});
const size = (folder, wanted) =>
  readdirSync(folder)
    .filter((name) => wanted.test(name))
    .reduce((sum, name) => sum + brotliCompressSync(readFileSync(`${folder}/${name}`)).length, 0);
console.log(
  JSON.stringify({ ours: size('ours/assets', /\.js$/), peer: size('dist/assets', /^(?:index|decodeImageFrameWorker).*\.js$/) }),
);
