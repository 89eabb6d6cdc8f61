/** One canvas and one WebGL context for all viewports: each draws in its own rectangle, and only when it has changed. */
import { Draft } from './draft';
import { bindCorners, NoWebGl } from './gl';
import { Pace } from './pace';
import { SliceProgram, type SliceDrawing } from './slice-program';
import type { Placement } from './view-state';
import type { Volume } from './volume';
import { stepsThrough, VolumeProgram, type PlaneDrawing } from './volume-program';
import { VolumeTexture } from './volume-texture';
import type { WireFrame } from './wire-frame';

/** How often planes are drawn anew while slices arrive, ms. */
const ARRIVING = 250;

/** See `Renderer.hold`. */
export type Held = 'ready' | 'more' | 'too-many';

export class Renderer {
  private readonly gl: WebGL2RenderingContext;
  readonly pace = new Pace();
  private slices!: SliceProgram;
  private planes!: VolumeProgram;
  private volume: VolumeTexture | null = null;
  /** How many viewports show planes through it. */
  private planesShown = 1;
  /** How many of its slices the planes on screen were drawn with, and since when they may be drawn with more. */
  private drawnWith = 0;
  private drawAgainAt = 0;
  /** What planes are drawn on while they are drawn coarsely. */
  private draft: Draft | null = null;
  /** What is in each viewport's rectangle now; the canvas keeps it until something else is drawn there. */
  private readonly shown = new Map<string, string>();
  private readonly frames = new WeakMap<object, number>();
  private next = 0;

  /** Draws nothing before it is prepared. @throws NoWebGl */
  constructor(private readonly canvas: HTMLCanvasElement) {
    const gl = canvas.getContext('webgl2', {
      alpha: false,
      antialias: false,
      // Viewports change one at a time; the others stay as they are.
      preserveDrawingBuffer: true,
      powerPreference: 'high-performance',
    });
    if (!gl) {
      throw new NoWebGl('no WebGL 2');
    }
    this.gl = gl;
  }

  /** Builds programs and buffers, first and again after the card was reset. @throws NoWebGl */
  prepare(): void {
    const { gl } = this;
    bindCorners(gl);
    this.slices = new SliceProgram(gl);
    this.planes = new VolumeProgram(gl);
    this.volume = null;
    this.draft = null;
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 2);
    gl.clearColor(0, 0, 0, 1);
    gl.enable(gl.SCISSOR_TEST);
    this.shown.clear();
  }

  /** Gives the canvas the size of its element; before the viewports of a paint. */
  begin(): void {
    const { canvas } = this;
    const width = Math.max(1, Math.round(canvas.clientWidth * devicePixelRatio));
    const height = Math.max(1, Math.round(canvas.clientHeight * devicePixelRatio));
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      this.shown.clear();
    }
  }

  /** Nothing of what was drawn stays: the viewports lie elsewhere now. */
  forget(): void {
    this.shown.clear();
    this.gl.scissor(0, 0, this.canvas.width, this.canvas.height);
    this.gl.clear(this.gl.COLOR_BUFFER_BIT);
  }

  /** Black: where there is no image there is no old image either. */
  clear(name: string, where: Placement): void {
    if (this.turnedTo(name, where, 'black')) {
      this.gl.clear(this.gl.COLOR_BUFFER_BIT);
    }
  }

  slice(name: string, where: Placement, drawing: SliceDrawing): void {
    const { frame, ...look } = drawing;
    const view = this.turnedTo(name, where, `${this.numberOf(frame)} ${JSON.stringify(look)}`);
    if (view) {
      this.gl.clear(this.gl.COLOR_BUFFER_BIT);
      this.slices.draw(drawing, view);
    }
  }

  /** The reader's next slice: it waits on the card when it is asked for. */
  ahead(frame: WireFrame): void {
    this.slices.bring(frame);
  }

  /**
   * The stack that planes are laid through; its frames go to the card as they arrive. Null frees the card of it.
   *
   * @param planes how many viewports show planes through it
   * @returns 'ready' where nothing more has arrived and planes are drawn with all that has, 'more' where another paint
   *     will show more, and 'too-many' where the card does not take so many slices
   */
  hold(volume: Volume | null, planes: number, frame: (index: number) => WireFrame | null): Held {
    this.planesShown = planes;
    if (this.volume?.volume !== volume) {
      this.volume?.delete();
      this.volume = volume && VolumeTexture.fits(this.gl, volume) ? new VolumeTexture(this.gl, volume) : null;
      this.drawAgainAt = 0;
    }
    if (!this.volume) {
      return volume ? 'too-many' : 'ready';
    }
    const before = this.volume.count;
    const left = this.volume.feed(frame);
    const arriving = this.volume.count > before && !this.volume.whole;
    return this.drawsWith(this.volume) && !left && !arriving ? 'ready' : 'more';
  }

  /** Planes are not drawn anew for every slice that arrives. @returns whether all that is there is drawn with */
  private drawsWith({ count, whole }: VolumeTexture): boolean {
    const now = performance.now();
    if (count !== this.drawnWith && (whole || now >= this.drawAgainAt)) {
      this.drawnWith = count;
      this.drawAgainAt = now + ARRIVING;
    }
    return count === this.drawnWith;
  }

  /** Draws a plane through the stack that is held. @returns the share of the screen's pixels it was drawn with */
  plane(name: string, where: Placement, drawing: PlaneDrawing): number {
    const { gl, volume, pace } = this;
    if (!volume) {
      this.clear(name, where);
      return 1;
    }
    const samples = where.width * where.height * devicePixelRatio ** 2 * stepsThrough(drawing.slab, drawing.plane).samples;
    const share = pace.share(samples * this.planesShown);
    const view = this.turnedTo(name, where, `${share} ${this.drawnWith} ${JSON.stringify(drawing)}`);
    if (view) {
      if (share < 1) {
        this.draft ??= new Draft(gl);
        this.draft.draw(share, () => this.planes.draw(volume, drawing, view, true));
      } else {
        const from = performance.now();
        gl.clear(gl.COLOR_BUFFER_BIT);
        this.planes.draw(volume, drawing, view, false);
        if (!pace.moving) {
          // Reading one pixel waits for the card: only so is the time known.
          gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
          pace.measured(performance.now() - from, samples);
        }
      }
    }
    return share;
  }

  /** Gives the card back what it holds. */
  close(): void {
    this.gl.getExtension('WEBGL_lose_context')?.loseContext();
  }

  /**
   * Turns to a viewport's rectangle, where what is wanted there is not what is there.
   *
   * @returns the rectangle that is drawn into, in CSS pixels from the viewport's top left: on whole pixels of the
   *     screen, while the viewport itself may lie between them; null where there is nothing to do
   */
  private turnedTo(name: string, where: Placement, wanted: string): Placement | null {
    const key = `${where.left} ${where.top} ${where.width} ${where.height} ${wanted}`;
    if (this.shown.get(name) === key) {
      return null;
    }
    this.shown.set(name, key);
    const { gl, canvas } = this;
    const ratio = devicePixelRatio;
    const left = Math.round(where.left * ratio);
    const top = Math.round(where.top * ratio);
    const width = Math.round((where.left + where.width) * ratio) - left;
    const height = Math.round((where.top + where.height) * ratio) - top;
    const bottom = canvas.height - top - height;
    gl.viewport(left, bottom, width, height);
    gl.scissor(left, bottom, width, height);
    const from = { left: left / ratio - where.left, top: top / ratio - where.top };
    return { ...from, width: width / ratio, height: height / ratio };
  }

  private numberOf(frame: object): number {
    const known = this.frames.get(frame) ?? this.next++;
    this.frames.set(frame, known);
    return known;
  }
}
