package vn.giaoban.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.export.LibreOffice;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;

class DocReaderTest {
  @TempDir private Path folder;

  /// The lines of tables of a page as a Word document, each behind its place.
  private List<String> lines(String body, ToIntFunction<Cell> place) throws Exception {
    var page =
        Files.writeString(
            folder.resolve("a.html"), "<!DOCTYPE html><meta charset=utf-8><body>" + body);
    var file = LibreOffice.converted(page, "doc", ".doc", folder, "--infilter=HTML (StarWriter)");
    var read = Format.named("doc").read(Files.readAllBytes(file), ReadLimits.STANDARD);
    return assertInstanceOf(Content.Text.class, read).lines().stream()
        .filter(line -> line.layout().cell() != null)
        .map(line -> place.applyAsInt(line.layout().cell()) + " " + line.text())
        .toList();
  }

  @Test
  void knowsTheColumnsOfATableThatBeginsWithAnother() throws Exception {
    var inner = "<table border=1><tr><td>a</td><td>b</td><td>c</td></tr></table>";
    var lines =
        lines(
            "<table border=1><tr><td width=300>%s</td><td width=100>ngoài</td></tr>"
                    .formatted(inner)
                + "<tr><td>sau</td><td>cuối</td></tr><tr><td>dưới</td><td>hết</td></tr></table>",
            Cell::column);
    assertEquals(
        List.of("1 ngoài", "0 sau", "1 cuối", "0 dưới", "1 hết"),
        lines.subList(lines.size() - 5, lines.size()));
  }

  @Test
  void countsARowOnceThatHasATableInACell() throws Exception {
    var inner = "<table><tr><td>trong</td></tr><tr><td>nữa</td></tr></table>";
    assertEquals(
        List.of("0 trong", "0 nữa", "0 ", "0 ngoài", "1 sau", "1 cuối"),
        lines(
            "<table border=1><tr><td>"
                + inner
                + "</td><td>ngoài</td></tr><tr><td>sau</td><td>cuối</td></tr></table>",
            Cell::row));
  }
}
