package vn.giaoban.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// Writes a document as GitHub-flavoured Markdown; charts become tables. Safe for any number of
/// threads.
public final class MarkdownWriter {
  public static final String MEDIA_TYPE = "text/markdown; charset=utf-8";

  private final StringBuilder markdown = new StringBuilder();
  private int charts;

  private MarkdownWriter() {}

  /// Writes the whole document; `out` stays open.
  public static void write(Document document, OutputStream out) throws IOException {
    var writer = new MarkdownWriter();
    writer.all(document);
    out.write(writer.markdown.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void all(Document document) {
    var masthead = document.masthead();
    if (masthead.namesSuperior()) {
      paragraph(MarkdownText.paragraph(masthead.superior()));
    }
    paragraph(MarkdownText.strong(masthead.issuerInCapitals()));
    paragraph(MarkdownText.paragraph(masthead.number()));
    paragraph(MarkdownText.emphasis(masthead.placeAndDay()));
    paragraph("# " + MarkdownText.inline(document.kind()));
    paragraph(MarkdownText.strong(document.title()));
    if (!document.period().isEmpty()) {
      paragraph(MarkdownText.emphasis("(" + document.period() + ")"));
    }
    if (!masthead.addressee().isEmpty()) {
      paragraph(MarkdownText.paragraph("Kính gửi: " + masthead.addressee()));
    }
    document.text().forEach(block -> block(document, block));
    signature(document.signature());
    document.annexes().forEach(block -> block(document, block));
    markdown.setLength(markdown.length() - 1);
  }

  private void block(Document document, Block block) {
    switch (block) {
      case Block.Heading heading ->
          paragraph("#".repeat(heading.level() + 1) + " " + MarkdownText.inline(heading.full()));
      case Block.Annex(var number, var title, _) -> {
        paragraph("## " + MarkdownText.inline(number + ". " + title));
        paragraph(MarkdownText.emphasis(document.annexOf()));
      }
      case Block.Paragraph(var runs) -> paragraph(MarkdownText.paragraph(runs));
      case Block.Items(var items) -> items(items);
      case Block.Table table -> {
        if (!table.caption().isEmpty()) {
          paragraph(MarkdownText.strong(table.caption()));
        }
        table(table);
      }
      case Block.Quotation quotation -> quotation(quotation);
      case Block.Chart chart -> {
        charts++;
        paragraph(MarkdownText.strong("Biểu đồ %d. %s".formatted(charts, chart.title())));
        paragraph(MarkdownText.paragraph(chart.alternative()));
        table(chart.table());
      }
      case Block.Notes(var items) -> {
        paragraph(MarkdownText.strong("Ghi chú:"));
        items(items);
      }
      case Block.Contents() -> {}
      case Block.Blank(int lines) ->
          paragraph("……………………………………\\\n".repeat(lines - 1) + "……………………………………");
    }
  }

  private void items(List<Block.Paragraph> items) {
    for (var item : items) {
      var lines = MarkdownText.paragraph(item.runs()).replace("\n", "\n  ");
      markdown.append("- ").append(lines).append('\n');
    }
    markdown.append('\n');
  }

  private void table(Block.Table table) {
    row(table.columns().stream().map(one -> MarkdownText.cell(one.title())).toList());
    row(table.columns().stream().map(one -> rule(one.align())).toList());
    table.rows().forEach(row -> row(row.stream().map(MarkdownText::cell).toList()));
    if (!table.total().isEmpty()) {
      row(table.total().stream().map(MarkdownText::total).toList());
    }
    markdown.append('\n');
  }

  private static String rule(Block.Align align) {
    return switch (align) {
      case LEFT -> ":--";
      case CENTRE -> ":-:";
      case RIGHT -> "--:";
    };
  }

  private void row(List<String> cells) {
    markdown.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private void quotation(Block.Quotation quotation) {
    var text = MarkdownText.paragraph("“" + quotation.text() + "”").replace("\n", "\n> ");
    var source = MarkdownText.link(MarkdownText.inline(quotation.source()), quotation.address());
    paragraph("> " + text + " (" + source + ")");
  }

  private void signature(Signature signature) {
    paragraph(MarkdownText.strong("Nơi nhận:"));
    items(signature.recipients().stream().map(Block.Paragraph::of).toList());
    signature.capacity().forEach(line -> paragraph(MarkdownText.strong(line)));
    paragraph(MarkdownText.paragraph(signature.name()));
  }

  private void paragraph(String text) {
    markdown.append(text).append("\n\n");
  }
}
