/** What Vite makes of a worker that is built into the bundle. */
declare module '*?worker&inline' {
  const WorkerFromBundle: new () => Worker;
  export default WorkerFromBundle;
}
