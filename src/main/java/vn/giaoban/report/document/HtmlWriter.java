package vn.giaoban.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Writes a document as one self-contained HTML page, without scripts, that prints on A4. Safe for
/// any number of threads.
public final class HtmlWriter {
  public static final String MEDIA_TYPE = "text/html; charset=utf-8";

  /// Content security policy: even if escaping failed, nothing would be loaded or run.
  public static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private final StringBuilder html = new StringBuilder();
  private int charts;
  private int titles;
  private boolean inAnnex;

  private HtmlWriter() {}

  /// Writes the whole document; `out` stays open.
  public static void write(Document document, OutputStream out) throws IOException {
    var writer = new HtmlWriter();
    writer.page(document);
    out.write(writer.html.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void page(Document document) throws IOException {
    html.append("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    html.append("<meta name=\"generator\" content=\"%s\">\n".formatted(of(document.creator())));
    element("title", "", document.title());
    html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n");
    masthead(document);
    html.append("<main>\n");
    body(document);
    html.append("</main>\n</body>\n</html>\n");
  }

  private static String style() throws IOException {
    try (InputStream in = HtmlWriter.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IOException("the style of reports is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void masthead(Document document) {
    var masthead = document.masthead();
    html.append("<header>\n<div class=\"masthead\">\n<div>\n");
    if (!masthead.superior().isEmpty()) {
      element("p", "", masthead.superior());
    }
    element("p", "issuer", masthead.issuerInCapitals());
    element("p", "number", masthead.number());
    html.append("</div>\n<div>\n");
    element("p", "nation", Masthead.NATIONAL_NAME);
    element("p", "motto", Masthead.MOTTO);
    element("p", "place", masthead.placeAndDay());
    html.append("</div>\n</div>\n");
    html.append("<h1>%s<br>%s</h1>\n".formatted(of(document.kind()), of(document.title())));
    if (!document.period().isEmpty()) {
      element("p", "period", "(" + document.period() + ")");
    }
    if (!masthead.addressee().isEmpty()) {
      element("p", "addressee", "Kính gửi: " + masthead.addressee());
    }
    html.append("</header>\n");
  }

  private void body(Document document) throws IOException {
    for (var block : document.text()) {
      block(document, block);
    }
    signature(document.signature());
    for (var block : document.annexes()) {
      block(document, block);
    }
    endAnnex();
  }

  private void endAnnex() {
    if (inAnnex) {
      html.append("</section>\n");
    }
  }

  private void block(Document document, Block block) throws IOException {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Annex(var number, var title, boolean isWide) -> {
        endAnnex();
        html.append("<section%s>\n".formatted(isWide ? " class=\"wide\"" : ""));
        inAnnex = true;
        html.append(
            "<h2 class=\"annex\" id=\"%s\">%s<br>%s</h2>\n"
                .formatted(anchor(titles++), of(number), of(title)));
        element("p", "period", document.annexOf());
      }
      case Block.Paragraph(var runs) -> runs("p", "", runs);
      case Block.Items(var items) -> items("items", items);
      case Block.Table table -> table(table);
      case Block.Quotation quotation -> quotation(quotation);
      case Block.Chart chart -> chart(chart);
      case Block.Notes(var items) -> {
        element("p", "notes-head", "Ghi chú:");
        items("notes", items);
      }
      case Block.Contents() -> contents(document);
      case Block.Blank(int lines) ->
          html.append("<p class=\"blank\"><span></span></p>\n".repeat(lines));
    }
  }

  private void heading(Block.Heading heading) {
    int level = heading.level() + 1;
    var id = level == 2 ? " id=\"%s\"".formatted(anchor(titles++)) : "";
    html.append("<h%d%s>%s</h%d>\n".formatted(level, id, of(heading.full()), level));
  }

  private static String anchor(int title) {
    return "muc-" + (title + 1);
  }

  private void contents(Document document) {
    html.append("<nav aria-label=\"Mục lục\">\n<p>MỤC LỤC</p>\n<ol>\n");
    int title = 0;
    for (var block : document.contents()) {
      html.append("<li><a href=\"#%s\">".formatted(anchor(title++)));
      html.append(
          switch (block) {
            case Block.Heading heading -> of(heading.full());
            case Block.Annex annex -> of(annex.number() + ". " + annex.title());
            default -> throw new IllegalStateException("not a title: " + block);
          });
      html.append("</a></li>\n");
    }
    html.append("</ol>\n</nav>\n");
  }

  private void items(String name, List<Block.Paragraph> items) {
    html.append("<ul class=\"" + name + "\">\n");
    items.forEach(item -> runs("li", "", item.runs()));
    html.append("</ul>\n");
  }

  private void table(Block.Table table) {
    html.append(
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"%s\"><table>\n"
            .formatted(of(table.name().isEmpty() ? "Bảng" : table.name())));
    if (!table.caption().isEmpty()) {
      element("caption", "", table.caption());
    }
    int weights = table.columns().stream().mapToInt(Block.Column::weight).sum();
    html.append("<colgroup>");
    for (var column : table.columns()) {
      html.append("<col style=\"width:%d%%\">".formatted(100 * column.weight() / weights));
    }
    html.append("</colgroup>\n<thead>\n<tr>");
    table.columns().forEach(one -> html.append("<th scope=\"col\">" + of(one.title()) + "</th>"));
    html.append("</tr>\n</thead>\n<tbody>\n");
    table.rows().forEach(row -> row(table.columns(), row));
    html.append("</tbody>\n");
    if (!table.total().isEmpty()) {
      html.append("<tfoot>\n");
      row(table.columns(), table.total());
      html.append("</tfoot>\n");
    }
    html.append("</table></div>\n");
  }

  private void row(List<Block.Column> columns, List<Value> row) {
    html.append("<tr>");
    for (int i = 0; i < row.size(); i++) {
      html.append("<td class=\"%s\">".formatted(alignment(columns.get(i).align())));
      cell(row.get(i));
      html.append("</td>");
    }
    html.append("</tr>\n");
  }

  private static String alignment(Block.Align align) {
    return switch (align) {
      case LEFT -> "l";
      case CENTRE -> "c";
      case RIGHT -> "r";
    };
  }

  private void quotation(Block.Quotation quotation) {
    html.append("<blockquote><p><em>“" + of(quotation.text()) + "”</em> (");
    link(quotation.source(), quotation.address());
    html.append(")</p></blockquote>\n");
  }

  private void chart(Block.Chart chart) throws IOException {
    var picture = ChartPicture.of(chart);
    if (picture == null) {
      element("p", "", chart.undrawn());
      return;
    }
    charts++;
    html.append("<figure>\n");
    html.append(
        "<img width=\"%d\" height=\"%d\" alt=\"%s\" src=\"data:image/png;base64,%s\">\n"
            .formatted(
                picture.width() * 4 / 3,
                picture.height() * 4 / 3,
                of(chart.alternative()),
                Base64.getEncoder().encodeToString(picture.png())));
    element("figcaption", "", "Biểu đồ %d. %s".formatted(charts, chart.title()));
    html.append("</figure>\n");
  }

  private void signature(Signature signature) {
    html.append("<div class=\"signature\">\n<div>\n<p class=\"recipients\">Nơi nhận:</p>\n");
    for (int i = 0; i < signature.recipients().size(); i++) {
      element("p", "recipient", DocxMasthead.recipient(signature.recipients(), i));
    }
    html.append("</div>\n<div>\n");
    signature.capacity().forEach(line -> element("p", "", line));
    element("p", "signer", signature.name());
    html.append("</div>\n</div>\n");
  }

  private void runs(String name, String kind, List<Run> runs) {
    open(name, kind);
    runs.forEach(this::run);
    html.append("</" + name + ">\n");
  }

  private void run(Run run) {
    switch (run) {
      case Run.Plain(var text) -> html.append(of(PlainText.unbroken(text)));
      case Run.Strong(var text) -> html.append("<strong>" + of(text) + "</strong>");
      case Run.Emphasis(var text) -> html.append("<em>" + of(text) + "</em>");
      case Run.Figure(var value) -> cell(value);
    }
  }

  private void cell(Value value) {
    switch (value) {
      case Value.Link(var shown, var address) -> link(shown.text(), address);
      case Value.Sourced(var words, var source, var address) -> {
        html.append(of(words)).append("<br><small>");
        link(source, address);
        html.append("</small>");
      }
      case Value.Text _,
          Value.Count _,
          Value.Share _,
          Value.Day _,
          Value.Change _,
          Value.Missing _ ->
          html.append(of(value.text()));
    }
  }

  /// A link, or plain text if the address is not allowed.
  private void link(String text, String address) {
    var target = WebAddress.of(address);
    if (target == null) {
      html.append(of(text));
    } else {
      html.append("<a href=\"%s\">%s</a>".formatted(of(target), of(text)));
    }
  }

  private void element(String name, String kind, String text) {
    open(name, kind);
    html.append(of(text)).append("</" + name + ">\n");
  }

  private void open(String name, String kind) {
    html.append("<" + name + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">");
  }

  /// Escapes text for elements and attribute values.
  private static String of(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\n", "<br>");
  }
}
