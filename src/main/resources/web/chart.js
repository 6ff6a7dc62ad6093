import { colours, heat, lines, text } from "./plots.js";

/** Draws tables as charts. What is drawn stands in the table, which is folded away below its chart. */
const FORMS = { heat, lines };

/** Makes room for the chart of a table, and folds the table. */
function prepare(chart) {
  const figure = document.createElement("figure");
  figure.className = "plot";
  const frame = figure.appendChild(document.createElement("div"));
  frame.className = "frame";
  frame.role = "group";
  frame.ariaLabel = chart.dataset.name;
  const sketch = frame.appendChild(document.createElement("div"));
  sketch.className = "sketch";
  sketch.role = "img";
  sketch.ariaLabel = chart.dataset.told;
  chart.prepend(figure);
  const twin = chart.querySelector(".twin");
  twin.open = false;
  return { chart, figure, frame, sketch, twin, table: twin.querySelector("table"), drawn: null };
}

function draw(plot, init) {
  const { width, height, option } = FORMS[plot.chart.dataset.chart](plot.table, plot.frame.clientWidth, colours());
  Object.assign(plot.sketch.style, { width: `${width}px`, height: `${height}px` });
  if (plot.drawn) {
    plot.drawn.resize({ width, height });
  } else {
    plot.drawn = init(plot.sketch, null, { renderer: "canvas", width, height });
    plot.drawn.on("click", ({ data, event }) => data?.link && open(data.link, event.event.ctrlKey || event.event.metaKey ? "_blank" : "_self"));
    plot.figure.append(button(plot));
  }
  plot.frame.tabIndex = width > plot.frame.clientWidth ? 0 : -1;
  plot.drawn.setOption(option, { notMerge: true });
  plot.drawn.getZr().flush();
}

function button(plot) {
  const take = document.createElement("button");
  take.type = "button";
  take.className = "quiet";
  take.textContent = plot.chart.dataset.take;
  take.addEventListener("click", () => save(plot));
  return take;
}

/** Saves the chart as a picture that says what it is of. */
function save({ chart, drawn }) {
  const scale = 2;
  const { sheet, ink, soft } = colours();
  const drawing = drawn.renderToCanvas({ pixelRatio: scale });
  const picture = document.createElement("canvas");
  const band = 64 * scale;
  picture.width = drawing.width + 32 * scale;
  picture.height = drawing.height + band + 16 * scale;
  const pen = picture.getContext("2d");
  pen.fillStyle = sheet;
  pen.fillRect(0, 0, picture.width, picture.height);
  pen.fillStyle = ink;
  pen.font = `bold ${16 * scale}px serif`;
  pen.fillText(chart.dataset.name, 16 * scale, 26 * scale, drawing.width);
  pen.fillStyle = soft;
  pen.font = `${12 * scale}px sans-serif`;
  pen.fillText(`Giao Ban · ${text(document.querySelector(".paper"))}`, 16 * scale, 46 * scale, drawing.width);
  pen.drawImage(drawing, 16 * scale, band);
  const file = document.createElement("a");
  file.href = picture.toDataURL("image/png");
  file.download = `${chart.dataset.name}.png`;
  file.click();
}

/** Paper is light, and has the tables too. */
function print(plots, redraw) {
  const root = document.documentElement;
  const before = { theme: root.dataset.theme };
  addEventListener("beforeprint", () => {
    before.theme = root.dataset.theme;
    before.open = plots.map(({ twin }) => twin.open);
    root.dataset.theme = "light";
    plots.forEach(({ twin }) => (twin.open = true));
    redraw();
  });
  addEventListener("afterprint", () => {
    root.dataset.theme = before.theme;
    plots.forEach(({ twin }, place) => (twin.open = before.open[place]));
    redraw();
  });
}

/** Draws every chart of the page once the page itself is there; where that cannot be, the tables are. */
export async function charts(all) {
  const plots = all.map(prepare);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  try {
    const { init } = await import("./echarts.js");
    const redraw = () => plots.forEach((plot) => draw(plot, init));
    redraw();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
    addEventListener("resize", redraw);
    print(plots, redraw);
  } catch (error) {
    plots.forEach(({ figure, twin }) => {
      figure.remove();
      twin.open = true;
    });
    throw error;
  }
}
