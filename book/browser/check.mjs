// Opens every page of the built book in a browser, narrow and wide, light and dark, and says what does not look right.
//
//     node check.mjs PAGES BROWSER PLAYWRIGHT
//
// PAGES is the folder with the built book, BROWSER the program, PLAYWRIGHT the folder of the package `playwright-core`.
// `cargo xtask test` provides all three. With SCREENSHOTS=FOLDER in the environment it also takes pictures.

import { createServer } from "node:http";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";

const [pages, browser, playwright] = process.argv.slice(2).map((path) => resolve(path));
const { chromium } = createRequire(import.meta.url)(playwright);

const WIDTHS = [
  { width: "phone", viewport: { width: 390, height: 844 } },
  { width: "desktop", viewport: { width: 1280, height: 900 } },
];
const SCHEMES = ["light", "dark"];

const FLAGS = [
  "--headless",
  "--no-sandbox", // containers have no user namespaces
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** All pages, without the one that holds all of them for printing, and those that are not for readers. */
function chapters() {
  return readdirSync(pages, { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".html") && !["404.html", "print.html", "toc.html"].includes(path))
    .sort();
}

function serve() {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://book").pathname);
    try {
      const body = readFileSync(join(pages, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

/** Runs in the page: what does not look right, and where its links lead. */
function look() {
  const mistakes = [];
  const say = (element, what) => mistakes.push(`${what}: ${element.outerHTML.slice(0, 80).replaceAll("\n", " ")}`);
  const main = document.querySelector("main");

  if (document.documentElement.scrollWidth > window.innerWidth + 1) {
    mistakes.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${window.innerWidth}`);
  }
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  const right = main.getBoundingClientRect().right + 1;
  for (const element of main.querySelectorAll("table, pre, code, figure, svg, img, p, li, h1, h2")) {
    if (element.getBoundingClientRect().right <= right) continue;
    let parent = element.parentElement;
    while (parent !== main && !(scrolls(parent) && parent.getBoundingClientRect().right <= right)) {
      parent = parent.parentElement;
    }
    if (parent === main && !scrolls(element)) say(element, "reaches beyond the text");
  }
  for (const cell of main.querySelectorAll("td")) {
    if (cell.scrollWidth > cell.clientWidth + 1) say(cell, "a cell is too narrow for its text");
    if (cell.textContent.length > 20 && cell.clientWidth < 60) say(cell, "a cell is a thin column");
  }

  for (const image of document.querySelectorAll("img")) {
    if (!image.alt) say(image, "no alt text");
  }
  for (const drawing of main.querySelectorAll("figure svg")) {
    if (!drawing.querySelector("title")?.textContent) say(drawing, "a drawing without a title");
    const boxes = [...drawing.querySelectorAll("rect")].map((rect) => rect.getBBox());
    const whole = drawing.viewBox.baseVal;
    for (const text of drawing.querySelectorAll("text")) {
      const at = text.getBBox();
      // The smallest box that it begins in, if it begins in one.
      const around = [whole, ...boxes]
        .filter((box) => at.x >= box.x && at.x < box.x + box.width && at.y >= box.y && at.y < box.y + box.height)
        .sort((a, b) => a.width * a.height - b.width * b.height)[0];
      if (!around || at.x + at.width > around.x + around.width) say(text, "text beyond its box");
    }
  }

  const links = [...document.querySelectorAll("a[href]")].map((link) => link.href);
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  return { mistakes, links, ids };
}

const mistakes = new Set();
const ids = new Map();
const links = new Map();

const server = await serve();
const root = `http://127.0.0.1:${server.address().port}/`;
const profile = mkdtempSync(join(tmpdir(), "book-"));
try {
  const all = chapters();
  for (const { width, viewport } of WIDTHS) {
    const context = await chromium.launchPersistentContext(join(profile, width), {
      executablePath: browser,
      args: FLAGS,
      viewport,
    });
    const page = await context.newPage();
    let place;
    page.on("console", (message) => {
      if (message.type() === "error") mistakes.add(`${place}: console: ${message.text()}`);
    });
    page.on("pageerror", (error) => mistakes.add(`${place}: ${error}`));
    page.on("response", (response) => {
      if (response.status() >= 400) mistakes.add(`${place}: ${response.status()} ${response.url()}`);
    });
    for (const chapter of all) {
      place = `${chapter} (${width})`;
      await page.goto(root + chapter, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready);
      for (const scheme of SCHEMES) {
        place = `${chapter} (${width}, ${scheme})`;
        await page.emulateMedia({ colorScheme: scheme });
        // The book follows the system, by a script.
        const theme = scheme === "dark" ? "navy" : "light";
        await page.waitForFunction((theme) => document.documentElement.classList.contains(theme), theme);
        const seen = await page.evaluate(look);
        for (const mistake of seen.mistakes) mistakes.add(`${place}: ${mistake}`);
        ids.set(root + chapter, new Set(seen.ids));
        links.set(chapter, seen.links);
        if (process.env.SCREENSHOTS) {
          const file = `${chapter.replaceAll("/", "-").replace(".html", "")}-${width}-${scheme}.png`;
          await page.screenshot({ path: join(process.env.SCREENSHOTS, file), fullPage: true });
        }
      }
    }
    await context.close();
  }
  for (const [chapter, targets] of links) {
    for (const target of targets.filter((target) => target.startsWith(root))) {
      const [page, id] = target.split("#");
      const there = ids.get(page) ?? ids.get(`${page}index.html`);
      const found = there ? !id || there.has(decodeURIComponent(id)) : page.endsWith("print.html") && !id;
      if (!found) mistakes.add(`${chapter}: leads nowhere: ${target.slice(root.length)}`);
    }
  }
  console.log(`${all.length} pages in ${WIDTHS.length * SCHEMES.length} modes`);
} finally {
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true });
}
for (const mistake of mistakes) console.error(mistake);
process.exitCode = mistakes.size === 0 ? 0 : 1;
