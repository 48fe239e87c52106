#!/usr/bin/env node
// Types into a bare page in Chromium, one without an editor: a text area, and beside it its text as markdown-it renders it,
// brought into the page by morphdom, with MathJax's formulas. The window's benchmark is held against it, and starts it:
//
//     node src/test/scripts/peer.mjs < TASK
//
// TASK is JSON: `body`, the `place` in it to type at, the letters `typed`, `rounds` of which the last is measured, and
// `pauses` between the keys in milliseconds; with `display`, frames come 60 times a second, as on a display. Prints JSON:
// how many `formulas` the body has, and `keyToPage`, the milliseconds from each key to the painted frame of the page that
// shows it. What is missing is said in one line, with exit status 1.
// Needs node 20, npm and Chromium (Debian's package chromium). Keeps its packages in target/peer.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));
const work = join(scripts, '../../../target/peer');
const dependencies = { 'markdown-it': '15.0.3', mathjax: '3.2.2', morphdom: '2.7.8' };

function install() {
  const wanted = JSON.stringify({ private: true, dependencies });
  const done = join(work, 'installed.json');
  mkdirSync(work, { recursive: true });
  if (!existsSync(done) || readFileSync(done, 'utf8') !== wanted) {
    writeFileSync(join(work, 'package.json'), wanted);
    try {
      execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: work, stdio: 'ignore' });
    } catch {
      throw new Error(`${Object.keys(dependencies).join(', ')} cannot be had from npm`);
    }
    writeFileSync(done, wanted);
  }
  copyFileSync(join(scripts, 'peer.html'), join(work, 'peer.html'));
}

// One page, spoken to by the DevTools protocol.
class Chromium {
  #process;
  #session;
  #asked = new Map();
  #number = 0;
  #rest = '';
  #gone;
  #fail;

  constructor(profile, display) {
    const flags = [
      '--headless', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--window-size=1280,800', `--user-data-dir=${profile}`, '--remote-debugging-pipe',
    ];
    // Otherwise a frame is painted as soon as there is one to paint, not when a display would next take it.
    if (!display) flags.push('--disable-frame-rate-limit', '--disable-gpu-vsync');
    if (process.getuid?.() === 0) flags.push('--no-sandbox');
    this.#gone = new Promise((nothing, fail) => { this.#fail = fail; });
    this.#gone.catch(() => {});
    this.#process = spawn('chromium', [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    this.#process.on('error', () => this.#fail(new Error('no chromium')));
    this.#process.on('exit', () => this.#fail(new Error('Chromium ended')));
    const [, , , asking, answers] = this.#process.stdio;
    asking.on('error', () => {});
    answers.setEncoding('utf8').on('data', (data) => {
      const messages = (this.#rest + data).split('\0');
      this.#rest = messages.pop();
      for (const message of messages) this.#take(JSON.parse(message));
    });
  }

  #take({ id, result, error, method, params }) {
    if (method === 'Runtime.bindingCalled') this.painted(Number(params.payload));
    this.#asked.get(id)?.(error ? Promise.reject(new Error(error.message)) : result);
    this.#asked.delete(id);
  }

  call(method, params = {}) {
    const id = (this.#number += 1);
    const answer = new Promise((resolve) => { this.#asked.set(id, resolve); });
    this.#process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId: this.#session })}\0`);
    return Promise.race([answer, this.#gone]);
  }

  async evaluate(expression) {
    const { result, exceptionDetails } = await this.call('Runtime.evaluate', {
      expression, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async open(file) {
    const { targetInfos } = await this.call('Target.getTargets');
    const { targetId } = targetInfos.find(({ type }) => type === 'page');
    this.#session = (await this.call('Target.attachToTarget', { targetId, flatten: true })).sessionId;
    await this.call('Runtime.enable');
    await this.call('Runtime.addBinding', { name: 'painted' });
    await this.call('Page.navigate', { url: pathToFileURL(file).href });
    while (!(await this.evaluate('document.readyState === "complete" && "peer" in window'))) await pause(50);
  }

  // Presses and releases the key of a small Latin letter or a blank; says how long its page took.
  press(letter) {
    const page = new Promise((resolve) => { this.painted = resolve; });
    const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0);
    const key = { key: letter, code: letter === ' ' ? 'Space' : `Key${letter.toUpperCase()}`, windowsVirtualKeyCode };
    const keys = [
      this.call('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key }),
      this.call('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    ];
    return Promise.race([Promise.all([page, ...keys]).then(([took]) => took), this.#gone]);
  }

  async close() {
    if (this.#process.pid && this.#process.exitCode === null) {
      this.#process.kill();
      await once(this.#process, 'exit');
    }
  }
}

async function type(chromium, { body, place, typed, rounds, pauses }) {
  await chromium.open(join(work, 'peer.html'));
  const formulas = await chromium.evaluate(`peer.open(${JSON.stringify(body)})`);
  const wait = pauses.values();
  let keyToPage;
  for (let round = 0; round < rounds; round += 1) {
    await chromium.evaluate(`peer.goTo(${place})`);
    keyToPage = [];
    for (const letter of typed) {
      keyToPage.push(await chromium.press(letter));
      await pause(wait.next().value);
    }
  }
  if (!(await chromium.evaluate(`peer.holds(${JSON.stringify(typed)}, ${place})`))) {
    throw new Error('the page did not take what was typed');
  }
  return { formulas, keyToPage };
}

const profile = mkdtempSync(join(tmpdir(), 'peer-'));
let chromium;
try {
  const task = JSON.parse(readFileSync(0, 'utf8'));
  install();
  chromium = new Chromium(profile, task.display);
  console.log(JSON.stringify(await type(chromium, task)));
} catch (failure) {
  console.error(failure.message.split('\n')[0]);
  process.exitCode = 1;
} finally {
  await chromium?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
