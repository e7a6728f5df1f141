/** Puts the worker's program together: its parts are CommonJS files that load one another, as on the desktop. */

/** The program as one script. `parts`: name and bytes of each file, the first is run. */
export function workerScript(parts: readonly (readonly [name: string, bytes: Uint8Array])[]): string {
  const decoder = new TextDecoder();
  const modules = parts.map(
    ([name, bytes]) =>
      `${JSON.stringify(`./${name}`)}: function (module, exports, require) {${decoder.decode(bytes)}\n}`,
  );
  return `(() => {
const modules = {${modules.join(',\n')}};
const made = {};
const load = (name) => {
  if (!made[name]) modules[name]((made[name] = { exports: {} }), made[name].exports, load);
  return made[name].exports;
};
load(${JSON.stringify(`./${parts[0]![0]}`)});
})();`;
}
