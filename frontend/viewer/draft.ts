/** A smaller picture beside the canvas: what is drawn there is enlarged into the viewport. */

export class Draft {
  private readonly target: WebGLFramebuffer;
  private texture: WebGLTexture | null = null;
  private width = 0;
  private height = 0;

  constructor(private readonly gl: WebGL2RenderingContext) {
    this.target = gl.createFramebuffer();
  }

  /** Draws with a share of the viewport's pixels in each direction, and puts the result into the viewport. */
  draw(share: number, paint: () => void): void {
    const { gl } = this;
    const [left, bottom, width, height] = gl.getParameter(gl.VIEWPORT) as [number, number, number, number];
    const [across, up] = [Math.max(1, Math.round(width * share)), Math.max(1, Math.round(height * share))];
    this.reserve(across, up);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.target);
    gl.viewport(0, 0, across, up);
    gl.scissor(0, 0, across, up);
    gl.clear(gl.COLOR_BUFFER_BIT);
    paint();
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, this.target);
    gl.scissor(left, bottom, width, height);
    gl.viewport(left, bottom, width, height);
    const [right, top] = [left + width, bottom + height];
    gl.blitFramebuffer(0, 0, across, up, left, bottom, right, top, gl.COLOR_BUFFER_BIT, gl.LINEAR);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
  }

  private reserve(width: number, height: number): void {
    const { gl } = this;
    if (width <= this.width && height <= this.height) {
      return;
    }
    this.width = Math.max(width, this.width);
    this.height = Math.max(height, this.height);
    gl.deleteTexture(this.texture);
    this.texture = gl.createTexture();
    gl.activeTexture(gl.TEXTURE3);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA8, this.width, this.height);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.target);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.texture, 0);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }
}
