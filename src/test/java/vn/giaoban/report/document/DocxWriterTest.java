package vn.giaoban.report.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

class DocxWriterTest {
  static byte[] written(Document document) throws IOException {
    var out = new ByteArrayOutputStream();
    DocxWriter.write(document, out);
    return out.toByteArray();
  }

  private static XWPFDocument read(Document document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(written(document)));
  }

  @Test
  void keepsToTheSchema() throws Exception {
    try (var file = read(SampleReport.of(20))) {
      assertValid(file.getDocument());
      assertValid(file.getStyle());
      assertValid(file.getSettings().getCTSettings());
      assertValid(file.getHeaderList().getFirst()._getHdrFtr());
    }
  }

  private static void assertValid(XmlObject part) {
    var errors = new ArrayList<XmlError>();
    assertTrue(
        part.validate(new XmlOptions().setErrorListener(errors)),
        () -> errors.stream().limit(10).map(e -> e + " at " + e.getObjectLocation()).toList() + "");
  }

  @Test
  void laysPagesOutAsTheDecreeHasIt() throws IOException {
    try (var file = read(SampleReport.of(3))) {
      var sections = sections(file);
      assertEquals(List.of("210 x 297", "297 x 210"), sections.stream().map(this::size).toList());
      for (var section : sections) {
        var margins = section.getPgMar();
        assertEquals(
            List.of(20, 20, 30, 15),
            List.of(
                mm(margins.getTop()),
                mm(margins.getBottom()),
                mm(margins.getLeft()),
                mm(margins.getRight())));
        assertTrue(section.isSetTitlePg());
        assertEquals(BigInteger.ONE, section.getPgNumType().getStart());
      }
      assertEquals("2", file.getHeaderList().getFirst().getText().strip());
    }
  }

  /// Of the pages up to the annex, and of the annex.
  private static List<CTSectPr> sections(XWPFDocument file) {
    var body = file.getDocument().getBody();
    var turns =
        body.getPList().stream()
            .filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr())
            .map(paragraph -> paragraph.getPPr().getSectPr());
    return Stream.concat(turns, Stream.of(body.getSectPr())).toList();
  }

  /// A table that fills its page is followed by nothing that would need another one.
  @Test
  void endsSectionsWithoutAnEmptyPage() throws IOException {
    try (var file = read(SampleReport.of(3))) {
      var elements = file.getBodyElements();
      int ends = 0;
      for (int i = 0; i < elements.size(); i++) {
        if (elements.get(i) instanceof XWPFParagraph end && "SectionEnd".equals(end.getStyle())) {
          assertTrue(elements.get(i - 1) instanceof XWPFTable, "behind the signature, the annex");
          ends++;
        }
      }
      assertEquals(sections(file).size(), ends);
      var low = file.getStyles().getStyle("SectionEnd").getCTStyle().getPPr().getSpacing();
      assertEquals(20, ((Number) low.getLine()).intValue());
    }
  }

  @Test
  void breaksTheNameOfTheOfficeEvenly() throws IOException {
    var sample = SampleReport.of(0);
    var named = new Masthead("", "Sở Khoa học và Công nghệ", "Số: 12/BC-SKHCN", "Huế", "");
    var report =
        new Document(
            named,
            sample.kind(),
            sample.title(),
            sample.period(),
            sample.body(),
            sample.signature(),
            sample.creator(),
            sample.created());
    try (var file = read(report)) {
      var issuer =
          file.getTables().getFirst().getRow(0).getCell(0).getParagraphs().stream()
              .filter(paragraph -> "Issuer".equals(paragraph.getStyle()))
              .map(XWPFParagraph::getText)
              .toList();
      assertEquals(List.of("SỞ KHOA HỌC\nVÀ CÔNG NGHỆ"), issuer);
    }
  }

  private String size(CTSectPr section) {
    return mm(section.getPgSz().getW()) + " x " + mm(section.getPgSz().getH());
  }

  @Test
  void tablesAreAsWideAsTheirPages() throws IOException {
    try (var file = read(SampleReport.of(3))) {
      var widths =
          file.getTables().stream()
              .filter(table -> "TableGrid".equals(table.getStyleID()))
              .map(table -> mm(table.getCTTbl().getTblPr().getTblW().getW()))
              .toList();
      assertEquals(List.of(165, 165, 165, 252), widths);
    }
  }

  @Test
  void keepsTogetherWhatBelongsTogether() throws IOException {
    try (var file = read(SampleReport.of(20))) {
      var tables = file.getTables();
      assertEquals(List.of(true, false), keeping(tables.get(1)), "two lines");
      var annex = keeping(tables.getLast());
      assertEquals(List.of(true, false), annex.subList(0, 2));
      assertEquals(List.of(false, true, false), annex.subList(17, 20));
    }
  }

  @Test
  void keepsAnIntroductionWithItsQuotationAndTheSignatureWithTheText() throws IOException {
    var quotation = new Block.Quotation("Kiểm tra chợ.", "Sở Công Thương, dòng 3", "");
    var body = List.<Block>of(Block.Paragraph.of("Trích:"), quotation, Block.Paragraph.of("Hết."));
    try (var file = read(SampleReport.with(body))) {
      var kept = new TreeMap<String, Boolean>();
      file.getParagraphs().forEach(p -> kept.put(p.getText(), staysWithNext(p)));
      assertEquals(true, kept.get("Trích:"));
      assertEquals(true, kept.get("Hết."));
    }
  }

  private static boolean staysWithNext(XWPFParagraph paragraph) {
    return paragraph.getCTP().getPPr().isSetKeepNext();
  }

  /// Of each line below the titles whether it stays with the next one.
  private static List<Boolean> keeping(XWPFTable table) {
    return table.getRows().stream()
        .skip(1)
        .map(row -> staysWithNext(row.getCell(0).getParagraphs().getFirst()))
        .toList();
  }

  private static int mm(Object twentiethsOfAPoint) {
    return (int) Math.round(((Number) twentiethsOfAPoint).doubleValue() * 25.4 / 1_440);
  }

  @Test
  void setsTextInTimesNewRomanOf13Points() throws IOException, XmlException {
    try (var file = read(SampleReport.of(0))) {
      var defaults = file.getStyle().getDocDefaults().getRPrDefault().getRPr();
      var fonts = defaults.getRFontsArray(0);
      assertEquals("Times New Roman", fonts.getAscii());
      assertEquals("Times New Roman", fonts.getHAnsi());
      assertEquals("Times New Roman", fonts.getEastAsia());
      assertEquals("Times New Roman", fonts.getCs());
      assertEquals(BigInteger.valueOf(26), defaults.getSzArray(0).getVal());
      assertEquals("vi-VN", defaults.getLangArray(0).getVal());
      assertTrue(
          file.getParagraphs().stream()
              .flatMap(p -> p.getRuns().stream())
              .allMatch(r -> r.getFontFamily() == null));
    }
  }

  @Test
  void justifiesTextAndIndentsItsFirstLine() throws IOException {
    try (var file = read(SampleReport.of(0))) {
      var style = file.getStyles().getStyle("BodyText").getCTStyle().getPPr();
      assertEquals(STJc.BOTH, style.getJc().getVal());
      assertEquals(10, mm(style.getInd().getFirstLine()));
      assertEquals(120, ((Number) style.getSpacing().getAfter()).intValue());
      assertEquals(
          0,
          file.getStyles()
              .getStyle("Heading1")
              .getCTStyle()
              .getPPr()
              .getOutlineLvl()
              .getVal()
              .intValue());
    }
  }

  @Test
  void namesItselfInItsProperties() throws IOException {
    try (var file = read(SampleReport.of(0))) {
      var core = file.getProperties().getCoreProperties();
      assertEquals(SampleReport.of(0).title(), core.getTitle());
      assertEquals(SampleReport.of(0).period(), core.getSubject());
      assertEquals("Giao Ban", core.getCreator());
      assertEquals(
          SampleReport.CREATED.truncatedTo(ChronoUnit.SECONDS), core.getCreated().toInstant());
    }
  }

  @Test
  void tellsWhatChartsShow() throws IOException {
    try (var file = read(SampleReport.of(0))) {
      var told =
          file.getParagraphs().stream()
              .flatMap(paragraph -> paragraph.getRuns().stream())
              .filter(run -> !run.getEmbeddedPictures().isEmpty())
              .map(run -> run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().getDescr())
              .toList();
      assertEquals(3, told.size());
      assertTrue(told.get(1).startsWith("Sở hữu trí tuệ đứng đầu"));
    }
  }

  @Test
  void linksByRelationshipsEachAddressOnce() throws IOException, InvalidFormatException {
    try (var file = read(SampleReport.of(0))) {
      var links = new ArrayList<String>();
      for (var link :
          file.getPackagePart().getRelationshipsByType(XWPFRelation.HYPERLINK.getRelation())) {
        assertEquals(TargetMode.EXTERNAL, link.getTargetMode());
        links.add(link.getTargetURI().toString());
      }
      assertTrue(links.contains(SampleReport.SEARCH + "chu-de-1"));
      assertEquals(links.size(), Set.copyOf(links).size());
    }
  }

  @Test
  void repeatsTheTitlesOfTablesAndSplitsNoRow() throws IOException {
    try (var file = read(SampleReport.of(3))) {
      for (var table : file.getTables()) {
        assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
        assertEquals("TableGrid".equals(table.getStyleID()), table.getRow(0).isRepeatHeader());
      }
    }
  }

  @Test
  void listsTheTitlesOfLongReportsOnly() throws IOException {
    try (var file = read(SampleReport.of(3))) {
      assertEquals(
          List.of("I. TÌNH HÌNH CHUNG", "II. NHIỆM VỤ GIAO THEO CHỦ ĐỀ"),
          file.getParagraphs().stream()
              .filter(p -> p.getStyle().equals("TOC1"))
              .map(p -> p.getText().replaceFirst("\\t\\d+$", ""))
              .limit(2)
              .toList());
      assertFalse(file.isEnforcedUpdateFields());
    }
    var shortened = SampleReport.of(0);
    try (var file = read(SampleReport.with(shortened.body().subList(0, 4)))) {
      assertTrue(file.getParagraphs().stream().noneMatch(p -> p.getStyle().startsWith("TOC")));
    }
  }

  @Test
  void writesEqualDocumentsAsEqualBytes() throws IOException {
    assertArrayEquals(written(SampleReport.of(20)), written(SampleReport.of(20)));
  }
}
