/** What charts of tables show, as options of ECharts. All of it is read from the table: names, figures, colours, links. */
const MIN_COLUMN = 44;
const MAX_COLUMN = 104;
const WIDER = 1.7;
const ROW = 30;
const LINE_HEIGHT = 15;
const WIDEST_LABEL = 288;
const MOST_LINES = 4;
const PLOT = 320;
const SMALL_PLOT = 150;
const LEGEND_ROW = 22;
const TOGETHER = 4;
const SYMBOLS = ["circle", "rect", "triangle", "diamond"];
const DASHES = ["solid", [8, 4], [2, 3], [10, 3, 2, 3]];

export const text = (element) => element?.textContent.replace(/\s+/g, " ").trim() ?? "";
const pen = document.createElement("canvas").getContext("2d");

function measure(words) {
  pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return pen.measureText(words).width;
}

/** A name in lines that are no wider than this where its words allow it. */
function wrap(name, width) {
  const lines = [];
  for (const word of name.split(" ")) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && measure(longer) <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`] : lines;
}

/** The colours of the page as they are now, by the names that the styles give them. */
export function colours() {
  const probe = document.body.appendChild(document.createElement("i"));
  const resolved = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const all = Object.fromEntries(["ink", "soft", "rule", "seal", "wash", "sheet"].map((name) => [name, resolved(name)]));
  probe.remove();
  return all;
}

/** The name at the head of a row or column, and what stands below it in small. */
function head(cell) {
  const small = [...cell.querySelectorAll(".of")].flatMap((of) => [...of.childNodes]).map(text).filter(Boolean);
  const copy = cell.cloneNode(true);
  copy.querySelectorAll(".of").forEach((of) => of.remove());
  return { name: text(copy), small };
}

/** A table of rows by columns, with what each cell shows and says, and where it leads. */
function read(table) {
  const columns = [...table.tHead.rows[0].cells].slice(1).map(head);
  const rows = [...table.tBodies[0].rows].map((row) => ({ ...head(row.cells[0]), row }));
  const cells = rows.map(({ row }) => [...row.cells].slice(1));
  return { columns, rows, cells };
}

function shown(cell) {
  const mark = cell.querySelector(".sign.more") ? " ▲" : cell.querySelector(".sign.less") ? " ▼" : "";
  return text(cell.querySelector("a, [aria-hidden]")) + mark;
}

const told = (cell) => cell.dataset.told ?? cell.querySelector("a")?.ariaLabel ?? text(cell);
const link = (cell) => cell.querySelector("a")?.getAttribute("href");

function base({ ink, rule, sheet, soft }) {
  return {
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: ink },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: sheet,
      borderColor: soft,
      textStyle: { color: ink, fontSize: 13 },
      axisPointer: { lineStyle: { color: rule } },
    },
  };
}

/** A cell of a heat map. */
function square(cell, [x, y], name, { sheet, rule, soft }) {
  const { backgroundColor, color } = getComputedStyle(cell);
  const isCounted = Boolean(link(cell));
  return {
    value: [x, y, 1],
    text: shown(cell),
    told: `${name}\n${told(cell)}`,
    link: link(cell),
    itemStyle: { color: isCounted ? backgroundColor : sheet, borderColor: rule, borderWidth: 1 },
    label: { color: isCounted ? color : soft },
  };
}

/** A heat map in the colours of its table; every cell shows its figure, so that it is read without colours too. */
export function heat(table, width, paint) {
  const { columns, rows, cells } = read(table);
  const label = Math.min(WIDEST_LABEL, width / 2.5, 16 + Math.max(...rows.map(({ name }) => measure(name))));
  const longest = Math.max(...columns.flatMap(({ name, small }) => [name, ...small]).map(measure));
  const across = Math.max(MIN_COLUMN, Math.min(MAX_COLUMN, longest + 12));
  const heads = columns.map(({ name, small }) => [...wrap(name, across - 12), ...small.map((line) => `{small|${line}}`)]);
  const top = Math.max(...heads.map((lines) => lines.length)) * LINE_HEIGHT + 12;
  const data = rows.flatMap((row, y) => columns.map((column, x) => square(cells[y][x], [x, y], `${row.name} · ${column.name}`, paint)));
  const axis = { axisLine: { show: false }, axisTick: { show: false }, splitArea: { show: false } };
  return {
    width: Math.max(label + columns.length * across, Math.min(width, label + columns.length * across * WIDER)),
    height: top + rows.length * ROW + 8,
    option: {
      ...base(paint),
      grid: { left: label, top, right: 4, bottom: 4 },
      xAxis: {
        ...axis,
        type: "category",
        position: "top",
        data: heads.map((lines) => lines.join("\n")),
        axisLabel: {
          interval: 0,
          lineHeight: LINE_HEIGHT,
          color: paint.ink,
          rich: { small: { color: paint.soft, fontSize: 11, lineHeight: LINE_HEIGHT } },
        },
      },
      yAxis: {
        ...axis,
        type: "category",
        inverse: true,
        data: rows.map(({ name }) => name),
        axisLabel: { interval: 0, width: label - 12, overflow: "truncate", color: paint.ink },
      },
      series: [
        {
          type: "heatmap",
          data,
          label: { show: true, fontSize: 13, formatter: ({ data: cell }) => cell.text },
          emphasis: { itemStyle: { borderColor: paint.seal, borderWidth: 2 } },
          tooltip: { formatter: ({ data: cell }) => cell.told },
        },
      ],
      visualMap: { show: false, min: 0, max: 1, inRange: { color: [paint.sheet, paint.sheet] } },
    },
  };
}

/** The table of a trend, its periods in order of time: the names of its lines, their points, the gaps and the events. */
function readTrend(table) {
  const { columns, rows, cells } = read(table);
  const periods = rows.map(({ name, row }, place) => ({ name, event: row.dataset.event, points: cells[place].slice(1) })).reverse();
  const isGap = (cell) => !cell.dataset.count;
  return {
    names: columns.slice(1),
    periods: periods.map(({ name }) => name),
    points: (line) => periods.map(({ points: all }) => ({ value: all[line].dataset.count ?? null, link: link(all[line]), told: told(all[line]) })),
    gaps: (from, to) => periods.map(({ points: all }) => (all.slice(from, to).every(isGap) ? 1 : null)),
    events: periods.flatMap(({ event }, place) => (event ? [{ xAxis: place, name: event }] : [])),
  };
}

/** The axes of one plot of lines; the second of the upright ones is for what is grey from top to bottom. */
function axes(plot, { periods, most, steps }, { soft, rule }) {
  return {
    xAxis: {
      type: "category",
      gridIndex: plot,
      data: periods,
      axisLabel: { color: soft, hideOverlap: true, alignMinLabel: "left", alignMaxLabel: "right", fontSize: 11 },
      axisLine: { lineStyle: { color: soft } },
      axisTick: { alignWithLabel: true },
    },
    yAxis: [
      { gridIndex: plot, min: 0, max: Math.ceil(most * 1.05), minInterval: 1, splitNumber: steps, axisLabel: { color: soft, fontSize: 11 }, splitLine: { lineStyle: { color: rule } } },
      { gridIndex: plot, min: 0, max: 1, show: false },
    ],
  };
}

/** What is grey in a plot: the periods without notices. */
function greyed(plot, gaps, { wash }) {
  return { type: "bar", silent: true, xAxisIndex: plot, yAxisIndex: 2 * plot + 1, barWidth: "100%", data: gaps, itemStyle: { color: wash }, tooltip: { show: false } };
}

/** A line, told from the others by colour, dashes and symbols. */
function line(name, plot, place, { points, events }, { ink, seal }) {
  return {
    type: "line",
    name,
    xAxisIndex: plot,
    yAxisIndex: 2 * plot,
    data: points,
    connectNulls: false,
    showAllSymbol: true,
    symbol: SYMBOLS[place],
    symbolSize: 7,
    color: place % 2 ? ink : seal,
    lineStyle: { type: DASHES[place], width: 2 },
    markLine: { silent: true, symbol: "none", data: place ? [] : events, label: { formatter: "† {b}", color: ink }, lineStyle: { color: ink, type: "dashed" } },
  };
}

/** What stands at the top of a line's own plot. */
function headline({ name, small }, place, width, { ink, soft }) {
  const rich = { small: { color: soft, fontSize: 12 } };
  return { ...place, text: `${name}  {small|${small.join(" · ")}}`, textStyle: { color: ink, fontSize: 13, width, overflow: "truncate", rich } };
}

const pointed = (points) => [points[0].name, ...points.filter(({ data }) => data?.told).map(({ seriesName, data }) => `${seriesName}: ${data.told}`)].join("\n");

/** A few lines in one plot. */
function together(trend, width, paint) {
  const rows = Math.ceil(trend.names.reduce((sum, { name }) => sum + measure(name) + 60, 0) / (width - 40));
  const top = 18 + LEGEND_ROW * rows;
  return {
    height: PLOT,
    grid: [{ left: 40, top, width: width - 56, height: PLOT - top - 26 }],
    legend: { left: 32, right: 8, top: 0, itemWidth: 34, textStyle: { color: paint.ink }, data: trend.names.map(({ name }) => name) },
    title: [],
    steps: 5,
    plotOf: () => 0,
    placeOf: (each) => each,
    gaps: () => trend.gaps(),
  };
}

/** Many lines, each in a small plot. */
function apart(trend, width, paint) {
  const across = Math.max(1, Math.min(3, Math.floor(width / 320)));
  const wide = width / across;
  const place = (plot) => ({ left: (plot % across) * wide, top: Math.floor(plot / across) * SMALL_PLOT });
  return {
    height: Math.ceil(trend.names.length / across) * SMALL_PLOT,
    grid: trend.names.map((_, plot) => ({ left: place(plot).left + 40, top: place(plot).top + 30, width: wide - 56, height: SMALL_PLOT - 62 })),
    legend: { show: false },
    title: trend.names.map((name, plot) => headline(name, place(plot), wide - 16, paint)),
    steps: 2,
    plotOf: (each) => each,
    placeOf: () => 0,
    gaps: (plot) => trend.gaps(plot, plot + 1),
  };
}

/** A line for each column after the notices; all have one scale. */
export function lines(table, width, paint) {
  const trend = readTrend(table);
  const points = trend.names.map((_, each) => trend.points(each));
  const most = Math.max(1, ...points.flat().map(({ value }) => Number(value ?? 0)));
  const { height, grid, legend, title, steps, plotOf, placeOf, gaps } = (trend.names.length <= TOGETHER ? together : apart)(trend, width, paint);
  const all = grid.map((_, plot) => axes(plot, { periods: trend.periods, most, steps }, paint));
  return {
    width,
    height,
    option: {
      ...base(paint),
      tooltip: { ...base(paint).tooltip, trigger: "axis", formatter: pointed },
      legend,
      title,
      grid,
      xAxis: all.map(({ xAxis }) => xAxis),
      yAxis: all.flatMap(({ yAxis }) => yAxis),
      series: [
        ...grid.map((_, plot) => greyed(plot, gaps(plot), paint)),
        ...trend.names.map(({ name }, each) => line(name, plotOf(each), placeOf(each), { points: points[each], events: trend.events }, paint)),
      ],
    },
  };
}
