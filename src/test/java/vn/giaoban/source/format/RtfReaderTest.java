package vn.giaoban.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.TextLine;
import vn.giaoban.source.document.UnreadableException;

class RtfReaderTest {
  private static List<TextLine> lines(String body) throws UnreadableException {
    var file = "{\\rtf1\\ansi\\ansicpg1258\\uc1" + body + "}";
    var read =
        Format.named("rtf").read(file.getBytes(StandardCharsets.US_ASCII), ReadLimits.STANDARD);
    return assertInstanceOf(Content.Text.class, read).lines();
  }

  private static List<String> texts(String body) throws UnreadableException {
    return lines(body).stream().map(TextLine::text).toList();
  }

  @Test
  void readsLettersOfUnicodeAndOfTheFontsEncoding() throws UnreadableException {
    assertEquals(
        List.of("V\u0103n ph\u00F2ng", "\u0431\u0437– “họp”"),
        texts(
            "{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Arial;}}\\f0 V\\u259?n ph\\u242\\'f2ng\\par"
                + "\\f1 \\'e1\\'e7\\f0 \\u8211\\endash  \\ldblquote h\\u7885?p\\rdblquote\\par"));
  }

  @Test
  void takesMarksOfListsAsTheyWereShown() throws UnreadableException {
    var lines =
        lines(
            "{\\listtext 1.\\tab}Giao S\\u7903?:\\par{\\listtext\\f3 \\u-3913 ?\\tab}\\ilvl1 Rà\\par"
                    .replace("Rà", "R\\u224?")
                + "\\pard\\qj K\\u7871?t.\\par");
    assertEquals(
        List.of("1. Giao Sở:", "• Rà", "Kết."), lines.stream().map(TextLine::text).toList());
    assertEquals(1, lines.get(1).layout().listLevel());
    assertEquals(-1, lines.get(2).layout().listLevel());
    assertEquals(Joint.STARTS, lines.get(2).layout().joint());
  }

  @Test
  void takesChangesAsAcceptedAndLeavesOutWhatIsNotShown() throws UnreadableException {
    assertEquals(
        List.of("Giao rà soát"),
        texts(
            "{\\header Trang 1\\par}{\\*\\generator X;}{\\info{\\title T}}{\\stylesheet{\\s0 N;}}"
                + "Giao {\\revised\\revdttm-2015295488 r\\u224?}{\\deleted xoa}{\\v an}"
                + "{\\field{\\*\\fldinst PAGE}{\\fldrslt  so\\u225?t}}{\\pict 00ff}\\par"));
  }

  @Test
  void tellsCellsBoldAndHeadingsAndKeepsNotesApart() throws UnreadableException {
    var lines =
        lines(
            "\\trowd\\cellx100\\cellx200\\intbl{\\b A}\\cell B\\par C\\cell\\row"
                + "\\pard\\outlinelevel0 D{\\footnote\\pard E\\par}\\par");
    assertEquals(List.of("A", "B", "C", "D", "", "E"), lines.stream().map(TextLine::text).toList());
    assertEquals(true, lines.getFirst().layout().bold());
    assertEquals(true, lines.get(2).layout().inCell());
    assertEquals(1, lines.get(3).layout().heading());
    assertEquals(true, lines.get(5).layout().aside());
  }

  /// The second row has been moved by hand, and holds another table.
  @Test
  void tellsColumnsByNearEdges() throws UnreadableException {
    var lines =
        lines(
            "\\trowd\\cellx500\\cellx4000\\cellx6000\\intbl A\\cell B\\cell C\\cell\\row"
                + "\\trowd\\cellx500\\cellx4010\\cellx5990\\intbl a\\cell b\\cell"
                + " \\itap2 x\\nestcell{\\*\\nesttableprops\\trowd\\cellx4500\\nestrow}"
                + "\\itap1 c\\cell\\row");
    assertEquals(
        List.of("A 0 0", "B 0 1", "C 0 2", "a 1 0", "b 1 1", "x 1 2", "c 1 2"),
        lines.stream()
            .map(line -> line.text() + " " + cell(line).row() + " " + cell(line).column())
            .toList());
    assertEquals(1, cell(lines.get(5)).columns());
  }

  private static Cell cell(TextLine line) {
    return Objects.requireNonNull(line.layout().cell());
  }

  @Test
  void readsOnBehindBytesAndRefusesEndlessNesting() throws UnreadableException {
    assertEquals(List.of("a b"), texts("a{\\pict\\bin3 }}}} b\\par"));
    var refused = assertThrows(UnreadableException.class, () -> lines("{".repeat(2_000)));
    assertEquals("its parts are nested too deeply to be read", refused.reason());
  }
}
