/**
 * The element's own style sheet. Colours are the portal's tokens only; the ground of the image is black.
 *
 * The viewer is painted after the rest of its page: what comes behind a canvas of the card in the order of painting gets
 * a layer of its own, as large as the page, that is laid over it anew with every slice.
 */
export const STYLE = `
:host { display: grid; position: relative; z-index: 1; grid-template-rows: auto minmax(0, 1fr); min-width: 0; min-height: 0;
  width: 100%; height: 100%; overflow: hidden; background: #000; color: var(--or-text); container-type: inline-size;
  font: var(--or-w-regular, 400) var(--or-fs-13, 13px)/16px var(--or-font, sans-serif);
  font-variant-numeric: tabular-nums; }
:host([hidden]), [hidden] { display: none !important; }
button { font: inherit; color: inherit; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--or-accent); outline-offset: -2px; }

.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; padding: 0 var(--or-s-2, 8px); min-width: 0;
  box-sizing: border-box; min-height: var(--or-toolbar, 40px);
  background: var(--or-pane); border-bottom: 1px solid var(--or-line); }
.grow { flex: 1 1 auto; }
.tabs { display: inline-flex; flex-wrap: wrap; gap: 2px; min-width: 0; }
.tab, .tool { display: inline-flex; align-items: center; justify-content: center; gap: 6px; height: 32px;
  border: 1px solid transparent; border-radius: var(--or-r-m, 5px); background: none; color: var(--or-text-2);
  font-weight: var(--or-w-medium, 500); white-space: nowrap; cursor: pointer; }
.tab { padding: 0 9px; }
.tool { width: 32px; padding: 0; flex: none; }
.tab:hover:enabled, .tool:hover:enabled { background: var(--or-hover); color: var(--or-text); }
.tab[aria-pressed=true] { background: var(--or-control); color: var(--or-text);
  box-shadow: inset 0 -2px 0 var(--or-accent); }
.tool[aria-pressed=true] { background: var(--or-accent-soft); color: var(--or-accent);
  border-color: var(--or-accent); }
.tab:disabled, .tool:disabled { color: var(--or-text-3); cursor: default; }
button svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round;
  stroke-linejoin: round; }
kbd { min-width: 16px; padding: 0 3px; border: 1px solid var(--or-line-strong); border-radius: var(--or-r-s, 3px);
  box-sizing: border-box; color: var(--or-text-3); font: var(--or-w-medium, 500) 12px/16px var(--or-font, sans-serif);
  text-align: center; }
.tools, .hand, .slab, .menu-root { display: inline-flex; align-items: center; gap: 2px; }
.slab { gap: 6px; color: var(--or-text-2); } .slab input { width: 84px; accent-color: var(--or-accent); }
.slab .mm { min-width: 38px; }
.layouts .tab { padding: 0 8px; }
.menu-root { position: relative; }
.menu { position: absolute; z-index: 3; right: 0; top: 36px; display: grid; min-width: 220px; padding: 4px;
  border: 1px solid var(--or-line-strong); border-radius: var(--or-r-m, 5px); background: var(--or-raised); }
.menu button { display: flex; gap: 8px; align-items: center; height: 32px; padding: 0 8px; border: 0; text-align: left;
  border-radius: var(--or-r-s, 3px); background: none; color: var(--or-text); cursor: pointer; }
.menu button:is(:hover, :focus) { background: var(--or-hover); }
.menu .tick { width: 14px; color: var(--or-accent); }
@container (max-width: 1400px) { .layouts :is(kbd, .tab:not([aria-pressed=true]) span) { display: none; } }
@container (max-width: 1200px) { .bar[data-layout=planes] :is(kbd, .layouts span) { display: none; } }
@container (max-width: 800px) { kbd { display: none; } .tab { padding: 0 8px; } }
@container (max-width: 560px) { .tab { padding: 0 5px; } }

.stage { display: grid; grid-template-columns: minmax(0, 1fr) var(--or-strip, 36px); min-height: 0; }
.box { position: relative; display: grid; gap: 1px; min-width: 0; min-height: 0; background: #000;
  grid-template: minmax(0, 1fr) / minmax(0, 1fr); }
.box[data-layout=planes] { grid-template: repeat(2, minmax(0, 1fr)) / repeat(2, minmax(0, 1fr)); }
.box:is([data-layout=pair], [data-layout=compare]) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.box > canvas { position: absolute; inset: 0; width: 100%; height: 100%; display: block; }
.view { position: relative; min-width: 0; min-height: 0; overflow: hidden; cursor: crosshair; touch-action: none;
  user-select: none; -webkit-user-select: none; }
.view + .view { box-shadow: 0 0 0 1px var(--or-line); }
.view:focus-visible::after, .view.active::after { content: ""; position: absolute; inset: 0; pointer-events: none;
  box-shadow: inset 0 0 0 1px var(--or-accent); }
.view:focus-visible::after { box-shadow: inset 0 0 0 2px var(--or-accent); }
.cuts { fill: none; stroke: var(--or-accent); stroke-width: 1; stroke-dasharray: 5 4; opacity: 0.75; }
.choice { position: absolute; left: 50%; bottom: 34px; transform: translateX(-50%); max-width: 60%; }
.choice, .slab select { height: 28px; padding: 0 6px; border: 1px solid var(--or-line-control); border-radius: var(--or-r-m, 5px);
  background: var(--or-control); color: var(--or-text); font: inherit; }
.picture { position: absolute; inset: 0; width: 100%; height: 100%; }
.layer { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; overflow: hidden; }
.box.drawing .view { cursor: crosshair; }
.mark .line, .mark .halo, .key-cursor { fill: none; vector-effect: non-scaling-stroke; stroke-linecap: round; }
.mark .line { stroke: var(--or-mark, #ffd75e); stroke-width: 1.5; }
.mark .halo { stroke: #000; stroke-opacity: 0.55; stroke-width: 4; }
.mark text { fill: var(--or-mark, #ffd75e); font: var(--or-w-medium, 500) 12px/15px var(--or-font, sans-serif);
  font-variant-numeric: tabular-nums; paint-order: stroke; stroke: #000; stroke-width: 3px; stroke-linejoin: round; }
.mark.selected .line { stroke: var(--or-mark-selected, #8fd0ff); stroke-width: 2; }
.mark.selected text { fill: var(--or-mark-selected, #8fd0ff); }
.mark.unsaved .line { stroke-dasharray: 5 4; }
.mark:focus { outline: none; }
.mark:focus-visible .halo { stroke: #fff; stroke-opacity: 0.9; stroke-width: 5; }
.handle { fill: #000; stroke: var(--or-mark-selected, #8fd0ff); stroke-width: 1.5; }
.handle.held { fill: var(--or-mark-selected, #8fd0ff); }
.key-cursor { stroke: var(--or-mark-selected, #8fd0ff); stroke-width: 1.5; }
.words { position: absolute; z-index: 2; width: 220px; height: 30px; padding: 0 8px; box-sizing: border-box;
  border: 1px solid var(--or-accent); border-radius: var(--or-r-m, 5px); background: var(--or-raised); color: var(--or-text);
  font: inherit; }
.tip { position: absolute; z-index: 1; left: 50%; bottom: 34px; transform: translateX(-50%); max-width: 86%;
  padding: 6px 12px; border-radius: var(--or-r-m, 5px); background: var(--or-raised); color: var(--or-text);
  border: 1px solid var(--or-line-strong); pointer-events: none; }
.tip:empty { display: none; }
.view[data-drag=pan] { cursor: grabbing; }
.view[data-drag=zoom] { cursor: ns-resize; }
.view[data-drag=window] { cursor: move; }

/* The image is black in the light theme too: what is written on it keeps the colours that are made for black. */
.overlay { --or-text: var(--or-overlay-strong); --or-warn: var(--or-overlay-warn); --or-conflict: var(--or-overlay-conflict);
  position: absolute; inset: 0; pointer-events: none; color: var(--or-overlay);
  font-size: var(--or-fs-12, 12px); line-height: 17px; text-shadow: 0 0 4px #000, 0 0 3px #000, 0 0 2px #000, 0 1px 2px #000; }
.corner { position: absolute; max-width: 46%; overflow-wrap: anywhere; }
.tl { left: 12px; top: 10px; } .tr { right: 12px; top: 10px; text-align: right; }
.bl { left: 12px; bottom: 10px; } .br { right: 12px; bottom: 10px; text-align: right; white-space: nowrap; }
/* Each piece is painted by itself: no layer as large as the image lies over it, and a new word paints no other anew. */
.corner, .edge { will-change: transform; }
.strong { font-weight: var(--or-w-semi, 600); color: var(--or-text); }
.warning { color: var(--or-warn); } .error { color: var(--or-conflict); }
.overlay.hidden :is(.tl, .tr, .br) { display: none; }
.edge { position: absolute; color: var(--or-text);
  font: var(--or-w-semi, 600) var(--or-fs-16, 16px)/20px var(--or-font, sans-serif); }
.edge.left { left: 12px; top: calc(50% - 10px); } .edge.right { right: 12px; top: calc(50% - 10px); }
.edge.top { top: 8px; left: 50%; transform: translateX(-50%); }
.edge.bottom { bottom: 8px; left: 50%; transform: translateX(-50%); }

.notice { position: absolute; left: 50%; top: 50%; transform: translate(-50%, -50%); display: flex; gap: 12px;
  align-items: flex-start; max-width: min(440px, 86%); padding: 14px 18px; border-radius: var(--or-r-l, 8px);
  background: var(--or-raised); border: 1px solid var(--or-line-strong); color: var(--or-text);
  line-height: 20px; cursor: default; }
.notice .title { font-size: var(--or-fs-14, 14px); font-weight: var(--or-w-semi, 600); }
.notice .hint { color: var(--or-text-2); overflow-wrap: anywhere; }
.notice .mark { flex: none; width: 20px; height: 20px; border-radius: 50%; text-align: center;
  font-weight: var(--or-w-semi, 600); }
.notice[data-kind=busy] { top: 48px; transform: translateX(-50%); padding: 10px 16px; }
.notice[data-kind=empty] { background: none; border-color: transparent; color: var(--or-text-2); }
.notice[data-kind=error] { border-color: var(--or-conflict); }
.notice[data-kind=error] .mark { background: var(--or-conflict); color: var(--or-pane); }
.notice[data-kind=busy] .mark { box-sizing: border-box; border: 2px solid var(--or-line-strong);
  border-top-color: var(--or-accent); animation: turn 1s linear infinite; }
/* What comes at once is not announced: a waiting that is over in a moment would only flicker. */
.notice[data-kind=busy] { animation: late 1ms 150ms backwards; }
@keyframes late { from, to { visibility: hidden; } }
@keyframes turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .notice[data-kind=busy] .mark { animation: none; } }
.again { margin-top: 10px; height: 32px; padding: 0 12px; border: 1px solid var(--or-line-control);
  border-radius: var(--or-r-m, 5px); background: var(--or-control); cursor: pointer; }
.again:hover { background: var(--or-hover); }

.strip { display: flex; flex-direction: column; align-items: center; padding: 8px 0; min-height: 0; overflow: hidden;
  background: var(--or-pane); border-left: 1px solid var(--or-line); }
.end { min-height: 16px; color: var(--or-text-3); font: var(--or-w-medium, 500) 12px/16px var(--or-font, sans-serif); }
.slider { flex: 1 1 0; min-height: 0; width: 36px; margin: 2px 0; cursor: pointer; touch-action: none; }
.slider canvas { display: block; width: 36px; height: 100%; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
