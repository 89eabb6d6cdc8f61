/** A stack viewport of Cornerstone3D over DICOMweb, with the measurements that the bench asks of both viewers. */
import * as core from '@cornerstonejs/core';
import * as loader from '@cornerstonejs/dicom-image-loader';

const { RenderingEngine, Enums, imageLoader, imageLoadPoolManager, cache, utilities } = core;

await core.init();
await loader.init({ maxWebWorkers: 2 });
const element = document.getElementById('stack');
// As large as the portal's own viewport, in a window of the same size: #width,height in CSS pixels.
[element.style.width, element.style.height] = location.hash.slice(1).split(',').map((side) => `${side}px`);
const engine = new RenderingEngine('bench');
engine.enableElement({ viewportId: 'stack', element, type: Enums.ViewportType.STACK });
const viewport = engine.getViewport('stack');

const rendered = () =>
  new Promise((resolve) => element.addEventListener(Enums.Events.IMAGE_RENDERED, resolve, { once: true }));

/** Image ids of a series in the order of its slices, their metadata taken in. */
async function imageIds(series) {
  const answer = await fetch(`${series}/metadata`, { headers: { accept: 'application/dicom+json' } });
  const all = await answer.json();
  const z = (one) => one['00200032'].Value[2];
  return all
    .sort((a, b) => z(a) - z(b))
    .map((metadata) => {
      const imageId = `wadors:${location.origin}${series}/instances/${metadata['00080018'].Value[0]}/frames/1`;
      loader.wadors.metaDataManager.add(imageId, metadata);
      return imageId;
    });
}

let ids = [];
let fetching = Promise.resolve();

/** Fetches all slices behind the reader's back, through the library's own pool: as many at a time as the portal does. */
function fetchAll() {
  imageLoadPoolManager.setMaxSimultaneousRequests(Enums.RequestType.Prefetch, 4);
  const fetched = ids.map(
    (id) =>
      new Promise((resolve) => {
        const load = () => imageLoader.loadAndCacheImage(id).then(resolve, resolve);
        imageLoadPoolManager.addRequest(load, Enums.RequestType.Prefetch, { imageId: id }, 0);
      }),
  );
  return Promise.all(fetched);
}

window.bench = {
  /** ms until the middle slice is on screen, from nothing but the series' address. */
  async open(series) {
    cache.purgeCache();
    // Until the display has nothing left to do of what was before.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const from = performance.now();
    ids = await imageIds(series);
    const shown = rendered();
    await viewport.setStack(ids, Math.floor(ids.length / 2));
    viewport.setProperties({ voiRange: utilities.windowLevel.toLowHighRange(80, 40) });
    viewport.render();
    await shown;
    const passed = performance.now() - from;
    fetching = fetchAll();
    return passed;
  },
  /** ms until a slice that is far away and not here is on screen, while the others are being fetched. */
  async jump(index) {
    const from = performance.now();
    const shown = rendered();
    await viewport.setImageIdIndex(index);
    await shown;
    return performance.now() - from;
  },
  /** Resolves when the last slice is here. */
  async all() {
    await fetching;
  },
  /** Slices on screen in a second, one after the other, all of them here. */
  async scroll(milliseconds) {
    const from = performance.now();
    let index = viewport.getCurrentImageIdIndex();
    let way = 1;
    let count = 0;
    while (performance.now() - from < milliseconds) {
      if (index + way < 0 || index + way >= ids.length) {
        way = -way;
      }
      index += way;
      const shown = rendered();
      await viewport.setImageIdIndex(index);
      await shown;
      count++;
    }
    return (count * 1000) / (performance.now() - from);
  },
};
