// The peer as its documentation builds it: one module and its decoding worker, under the address that the bench gives it.
// One of its packages wants Node's `events`, which the package of that name stands in for.
export default {
  base: '/bench-peer/',
  logLevel: 'warn',
  worker: { format: 'es' },
  // The codecs bring code for Node that a browser never reaches.
  build: { target: 'esnext', rollupOptions: { external: [], onwarn() {} } },
  optimizeDeps: { exclude: ['@cornerstonejs/dicom-image-loader'] },
};
