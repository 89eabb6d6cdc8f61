/** The portal's own viewer on its own page, with the measurements that the bench asks of both viewers. */
(() => {
  const viewer = document.querySelector('slice-viewer');
  const asked = viewer.shown;
  const main = viewer.box.viewport('main');
  const shown = (wanted) =>
    new Promise((resolve) => {
      const seen = ({ detail }) => {
        if (wanted === undefined || detail.index === wanted) {
          viewer.removeEventListener('slice-shown', seen);
          resolve();
        }
      };
      viewer.addEventListener('slice-shown', seen);
    });
  const frame = () => new Promise(requestAnimationFrame);
  /** Until the display has nothing left to do of what was before. */
  const rest = () => new Promise((resolve) => setTimeout(resolve, 500));

  window.bench = {
    /** Width and height of the viewport, CSS pixels. */
    size: () => [main.element.clientWidth, main.element.clientHeight],
    async open() {
      viewer.shown = {};
      // As on a first visit: in the middle, and not where the run before has left it.
      viewer.shelf.visits.visits.clear();
      await rest();
      const from = performance.now();
      const first = shown();
      viewer.shown = { ...asked, coming: [] };
      await first;
      return performance.now() - from;
    },
    async jump(index) {
      const from = performance.now();
      const there = shown(index);
      viewer.goTo(index);
      await there;
      return performance.now() - from;
    },
    async all() {
      while (!viewer.hanging.main?.complete) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async scroll(milliseconds) {
      const from = performance.now();
      let way = 1;
      let count = 0;
      while (performance.now() - from < milliseconds) {
        const next = main.state.slice + way;
        if (next < 0 || next >= main.state.count) {
          way = -way;
        }
        const there = shown(main.state.slice + way);
        viewer.goTo(main.state.slice + way);
        await there;
        count++;
      }
      return (count * 1000) / (performance.now() - from);
    },
    /** Frames on screen in a second while the crosshair is dragged through three planes, and ms until they are ready. */
    async planes(milliseconds) {
      const begun = performance.now();
      viewer.changeLook({ layout: 'planes' });
      while (!viewer.painter.renderer.volume?.even) {
        await frame();
      }
      await frame();
      const ready = performance.now() - begun;
      const from = performance.now();
      let count = 0;
      while (performance.now() - from < milliseconds) {
        const { width, height } = main.size();
        const turn = count / 9;
        viewer.lookAt(main, { x: width * (0.5 + 0.2 * Math.sin(turn)), y: height * (0.5 + 0.2 * Math.cos(turn)) });
        await frame();
        count++;
      }
      const rate = (count * 1000) / (performance.now() - from);
      viewer.changeLook({ layout: 'single' });
      return [ready, rate];
    },
  };
})();
