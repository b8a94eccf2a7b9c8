// Ask a JavaScript package for the difference of two files: rivals_in_node.mjs FOLDER NAME LEFT RIGHT.
// Prints a JSON list of [sign, text]: " " kept, "-" deleted, "+" inserted. FOLDER holds node_modules.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, name, ...paths] = process.argv.slice(2);
const [left, right] = paths.map((path) => readFileSync(path, "utf8"));

/** Turn places of line and column, both from 1, into an offset. */
function offsets(text) {
  const starts = [0];
  for (const line of text.split("\n")) starts.push(starts[starts.length - 1] + line.length + 1);
  return (line, column) => Math.min(starts[line - 1] + column - 1, text.length);
}

const asks = {
  /** The computer of the editor's diff view, without its clock of five seconds. */
  async vscode() {
    const inside = "node_modules/monaco-editor/esm/vs/editor/common/diff/defaultLinesDiffComputer";
    const url = pathToFileURL(resolve(folder, inside, "defaultLinesDiffComputer.js"));
    const { DefaultLinesDiffComputer } = await import(url);
    const options = { ignoreTrimWhitespace: true, maxComputationTimeMs: 0, computeMoves: true };
    const found = new DefaultLinesDiffComputer().computeDiff(left.split("\n"), right.split("\n"), options);
    const [inLeft, inRight] = [offsets(left), offsets(right)];
    const pieces = [];
    let [a, b] = [0, 0];
    for (const change of found.changes) {
      for (const { originalRange: o, modifiedRange: m } of change.innerChanges ?? []) {
        const [start, end] = [inLeft(o.startLineNumber, o.startColumn), inLeft(o.endLineNumber, o.endColumn)];
        const [from, to] = [inRight(m.startLineNumber, m.startColumn), inRight(m.endLineNumber, m.endColumn)];
        pieces.push([" ", left.slice(a, start)], ["-", left.slice(start, end)], ["+", right.slice(from, to)]);
        [a, b] = [end, to];
      }
    }
    pieces.push([" ", left.slice(a)]);
    return pieces;
  },
  async jsdiff() {
    const { diffWords } = createRequire(join(resolve(folder), "package.json"))("diff");
    return diffWords(left, right).map((p) => [p.added ? "+" : p.removed ? "-" : " ", p.value]);
  },
};

process.stdout.write(JSON.stringify(await asks[name]()));
