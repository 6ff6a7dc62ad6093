package vn.giaoban.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineList;
import vn.giaoban.source.encoding.LegacyFont;

/// Puts the text of pages in the order of reading: tables where they stand, running headers,
/// footers and stamps apart.
final class PdfBody {
  /// A page.
  ///
  /// @param rows of the text outside tables
  /// @param encodings those of fonts from before Unicode, or how it was read else
  private record Page(
      List<PdfTable> tables, List<PdfRow> rows, List<PdfGlyph> stamped, Set<String> encodings) {
    private static Page of(PdfGlyphs.Page page) {
      var tables =
          PdfGrid.of(page.rules()).stream()
              .map(grid -> PdfTable.of(grid, page.text()))
              .filter(PdfTable::hasCells)
              .toList();
      var outside = new ArrayList<>(page.text());
      tables.forEach(table -> outside.removeIf(table.grid().bounds()::holds));
      return new Page(tables, new ArrayList<>(PdfRow.of(outside)), page.stamped(), encodings(page));
    }

    private static Set<String> encodings(PdfGlyphs.Page page) {
      if (page.recognized()) {
        return Set.of(RECOGNIZED);
      }
      return page.text().stream()
          .map(PdfGlyph::font)
          .distinct()
          .map(LegacyFont::of)
          .filter(Objects::nonNull)
          .map(font -> font.encoding().name())
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  /// How text was read that is in no encoding.
  private static final String RECOGNIZED = Content.RECOGNIZED;

  private final LineList into = new LineList();
  private final List<PdfLine> lines = new ArrayList<>();
  private final PdfTables tables;

  /// Whether the last line is one of a table.
  private boolean inTable;

  private PdfBody(PdfTables tables) {
    this.tables = tables;
  }

  /// The text of a document.
  static Content.Text text(List<PdfGlyphs.Page> read) {
    var pages = read.stream().map(Page::of).toList();
    var furniture = new PdfFurniture(pages.stream().map(Page::rows).toList());
    var tables = pages.stream().flatMap(page -> page.tables().stream()).toList();
    var body = new PdfBody(new PdfTables(tables));
    for (int i = 0; i < pages.size(); i++) {
      body.add(pages.get(i), i + 1, furniture);
    }
    new PdfParagraphs(body.lines, body.into).write();
    return body.into.text("Unicode", pages.size());
  }

  private void add(Page page, int number, PdfFurniture furniture) {
    var aside = LineLayout.UNKNOWN.onPage(number).asAside();
    furniture.remove(page.rows()).forEach(text -> into.add(text, aside));
    var stamps = PdfColumns.text(PdfRow.of(page.stamped()));
    if (!stamps.isBlank()) {
      into.add(stamps, aside);
    }
    into.noteEncodings(page.encodings());
    int from = 0;
    for (var table : page.tables()) {
      int to = from;
      while (to < page.rows().size() && page.rows().get(to).baseline() < table.top()) {
        to++;
      }
      addText(page.rows().subList(from, to), number);
      boolean first = table.equals(page.tables().getFirst());
      lines.addAll(tables.lines(table, number, inTable && first));
      inTable = true;
      from = to;
    }
    addText(page.rows().subList(from, page.rows().size()), number);
  }

  private void addText(List<PdfRow> rows, int page) {
    lines.addAll(PdfColumns.lines(rows, page));
    inTable &= rows.isEmpty();
  }
}
