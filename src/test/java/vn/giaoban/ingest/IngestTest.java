package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.extract.NoticeExtractor;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.LuceneWriter;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.Names;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.source.SourceReader;

final class IngestTest {
  private static final String STATED =
      """
      SỞ KHOA HỌC VÀ CÔNG NGHỆ
      Số: 12/TB-SKHCN

      Nghệ An, ngày 20 tháng 8 năm 2020

      THÔNG BÁO
      Kết luận giao ban tháng 8/2020

      Ngày 14/8/2020, Giám đốc Sở Trần Quốc Thành chủ trì cuộc họp giao ban và kết luận như sau:

      1. Văn phòng Sở
      - Tham mưu kế hoạch cải cách hành chính năm 2021.
      - Báo cáo kết quả áp dụng ISO trước ngày 30/8/2020.
      """;

  private static final String UNSTATED =
      """
      THÔNG BÁO
      Kết luận giao ban của Sở Khoa học và Công nghệ tháng 9/2020

      Ngày 14/9/2020, Giám đốc Sở Trần Quốc Thành chủ trì cuộc họp giao ban và kết luận như sau:

      1. Thanh tra Sở
      - Thực hiện kế hoạch thanh tra năm 2020.
      """;

  private static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();

  @TempDir Path temp;

  @Test
  void readsAFolder() throws IOException {
    write("a.txt", STATED);
    write("sub/b.md", UNSTATED);
    write("sub/broken.txt", "");
    write("picture.png", "x");
    write(".hidden/c.txt", STATED);
    write("README.md", "not a notice");
    write("catalog.csv", "file\n");
    var summary = run("index");
    assertEquals(2, summary.added());
    assertEquals(0, summary.changed() + summary.unchanged() + summary.removed());
    assertEquals(2, summary.notices());
    assertEquals(3, summary.directives());
    assertEquals(
        List.of("picture.png", "sub/broken.txt"),
        summary.unreadable().stream().map(file -> file.path()).toList());
    assertEquals(List.of("a-txt", "sub-b-md"), List.copyOf(notices("index").keySet()));
  }

  @Test
  void readsOnlyWhatChanged() throws IOException {
    write("a.txt", STATED);
    write("b.txt", UNSTATED);
    run("index");
    var generation = generation("index");
    var again = run("index");
    assertEquals(2, again.unchanged());
    assertEquals(generation, generation("index"), "nothing to commit");
    write("b.txt", UNSTATED + "- Rà soát hồ sơ.\n");
    Files.delete(corpus().resolve("a.txt"));
    write("c.txt", STATED + "- Rà soát hồ sơ.\n");
    var third = run("index");
    assertEquals(1, third.added());
    assertEquals(1, third.changed());
    assertEquals(1, third.removed());
    assertEquals(0, third.unchanged());
    assertEquals(generation + 1, generation("index"));
  }

  @Test
  void readsEverythingAgainForAnotherProgram() throws IOException {
    write("a.txt", STATED);
    run("index");
    var ingest = new Ingest(new SourceReader(), EXTRACTOR, "another");
    try (var writer = LuceneWriter.open(temp.resolve("index"), Clock.systemUTC())) {
      assertEquals(1, ingest.run(corpus(), writer, _ -> {}).changed());
    }
  }

  @Test
  void learnsAProvinceFromAnotherNotice() throws IOException {
    write("b.txt", UNSTATED);
    run("index");
    assertEquals(null, notice("index", "b-txt").province());
    write("a.txt", STATED);
    run("index");
    assertEquals("nghe-an", notice("index", "b-txt").province());
    Files.delete(corpus().resolve("a.txt"));
    run("index");
    assertEquals(null, notice("index", "b-txt").province());
  }

  @Test
  void joinsFilesThatAreTheSameNotice() throws IOException {
    write("b.txt", STATED);
    run("index");
    write("a.md", STATED.replace("\n\n", "\n \n\n"));
    run("index");
    var notices = notices("index");
    assertEquals(List.of("a-md"), List.copyOf(notices.keySet()));
    assertEquals(
        List.of("a.md", "b.txt"),
        notice("index", "a-md").sources().stream().map(source -> source.path()).toList());
    try (var searcher = searcher("index")) {
      assertEquals(notice("index", "a-md"), searcher.notice("b-txt"));
    }
    Files.delete(corpus().resolve("a.md"));
    run("index");
    assertEquals(List.of("b-txt"), List.copyOf(notices("index").keySet()));
  }

  @Test
  void givesFilesOfOneSlugDifferentIds() throws IOException {
    write("a b.txt", STATED);
    write("a-b.txt", UNSTATED);
    run("index");
    var ids = List.copyOf(notices("index").keySet());
    assertEquals("a-b-txt", ids.get(0));
    assertTrue(ids.get(1).matches("a-b-txt-[0-9a-f]{6}"), ids.get(1));
  }

  @Test
  void holdsTheSameHoweverItGotThere() throws IOException {
    var texts = new TreeMap<String, String>();
    texts.put("a.txt", STATED);
    texts.put("b.txt", UNSTATED);
    texts.put("c.txt", STATED.replace("12/TB", "13/TB"));
    texts.put("d/a.md", STATED + "\n");
    texts.put("d a.md", UNSTATED.replace("9/2020", "10/2020"));
    texts.put("e.txt", STATED.replace("Nghệ An", "Đồng Tháp").replace("12/TB", "14/TB"));
    var random = new Random(11);
    for (int round = 0; round < 6; round++) {
      clear();
      var order = new ArrayList<>(texts.keySet());
      Collections.shuffle(order, random);
      for (var path : order) {
        write(path, random.nextBoolean() ? text(texts, path) : UNSTATED);
        if (random.nextBoolean()) {
          run("step" + round);
        }
        write(path, text(texts, path));
        if (random.nextInt(4) == 0) {
          Files.delete(corpus().resolve(order.getFirst()));
          run("step" + round);
          write(order.getFirst(), text(texts, order.getFirst()));
        }
      }
      run("step" + round);
      run("full" + round);
      assertEquals(notices("full" + round), notices("step" + round));
    }
  }

  private List<String> refused(String index) throws IOException {
    return run(index).unreadable().stream()
        .map(file -> file.path() + ": " + file.reason())
        .toList();
  }

  @Test
  void takesWhatIsDeclaredForWhatWasFound() throws IOException {
    write("a.txt", UNSTATED);
    write(
        "catalog.csv",
        """
        \uFEFFfile,province,number,symbol,issuedOn,metOn,period,chair,agency,title,type,signer
        a.txt,Đồng Tháp,7,"TB-SKHCN",21/9/2021,2021-09-15,2021-Q3,"Lê Văn A; Giám đốc",,"Kết luận, kỳ 3",TB,Lê Văn B
        """);
    assertEquals(List.of(), refused("index"));
    var notice = notice("index", "a-txt");
    assertEquals("dong-thap", notice.province());
    assertEquals("dong-thap", notice.provinceNow());
    assertEquals(ProvinceBasis.DECLARED, notice.provinceBasis());
    assertEquals("catalog", notice.evidence().getFirst().kind());
    assertEquals(7, notice.number());
    assertEquals(LocalDate.of(2021, 9, 21), notice.issuedOn());
    assertEquals(LocalDate.of(2021, 9, 15), notice.directives().getFirst().date());
    assertEquals("2021-Q3", String.valueOf(notice.period()));
    assertEquals(new Person("Lê Văn A", "Giám đốc"), notice.chair());
    assertEquals(new Person("Lê Văn B", null), notice.signer());
    assertEquals("Sở Khoa học và Công nghệ", notice.agency(), "nothing is declared of it");
    assertEquals("Kết luận, kỳ 3", notice.title());
    assertEquals(0, run("index").changed(), "nothing changed since");
  }

  @Test
  void namesEveryRowThatDoesNotApply() throws IOException {
    write("a.txt", STATED);
    write("b.txt", STATED);
    write("empty.txt", "");
    write(
        "catalog.csv",
        """
        file,province,metOn,number
        a.txt,atlantis,,
        b.txt,nghe-an,,
        gone.txt,nghe-an,,
        empty.txt,nghe-an,,
        a.txt,,2020-13-01,
        a.txt,,,-7
        ,nghe-an,,
        a.txt,,,
        a.txt,nghe-an,,,x
        b.txt,nghe-an,,
        """);
    assertEquals(
        List.of(
            "catalog.csv:10: a cell without a head: x",
            "catalog.csv:11: b.txt is declared in line 3 already",
            "catalog.csv:2: province: no such province: atlantis",
            "catalog.csv:3: not applied: a.txt is the same notice and tells it",
            "catalog.csv:4: not applied: there is no file gone.txt",
            "catalog.csv:5: not applied: empty.txt cannot be read",
            "catalog.csv:6: metOn: not a day such as 2020-08-14: 2020-13-01",
            "catalog.csv:7: number: not a number: -7",
            "catalog.csv:8: no file is named",
            "catalog.csv:9: it declares nothing",
            "empty.txt: the file is empty"),
        refused("index"));
    try (var searcher = searcher("index")) {
      assertEquals(11, searcher.status().unreadable().size());
    }
  }

  @Test
  void refusesACatalogueThatIsNone() throws IOException {
    write("a.txt", STATED);
    write("catalog.csv", "file,provice\na.txt,nghe-an\n");
    assertTrue(refused("index").getFirst().startsWith("catalog.csv:1: no such column: provice ("));
    write("catalog.csv", "province\nnghe-an\n");
    assertEquals(
        List.of("catalog.csv:1: there must be one column file, and none twice"), refused("index"));
    write("catalog.csv", "file,province\n\"a.txt,nghe-an\n");
    assertEquals(List.of("catalog.csv:2: a quote is not closed"), refused("index"));
    assertEquals(1, notices("index").size());
  }

  @Test
  void holdsTheSameHoweverTheCatalogueGotThere() throws IOException {
    write("a.txt", UNSTATED);
    write("b.txt", UNSTATED.replace("9/2020", "10/2020"));
    write("c.txt", STATED);
    write("d.txt", STATED.replace("\n\n", "\n \n\n"));
    var catalogs =
        List.of(
            "file,province\na.txt,ben-tre\n",
            "file,metOn\nb.txt,2019-01-02\nc.txt,2018-03-04\n",
            "file,number,agency\nd.txt,99,Sở Y tế\nb.txt,12,Sở Nội vụ\n",
            "file,province\nb.txt,ben-tre\nnone.txt,ben-tre\n",
            "file\n",
            "file,province\na.txt,atlantis\nc.txt,ben-tre\n");
    for (int i = 0; i < catalogs.size(); i++) {
      write("catalog.csv", catalogs.get(i));
      var step = run("step");
      var full = run("full" + i);
      assertEquals(notices("full" + i), notices("step"), catalogs.get(i));
      assertEquals(full.unreadable(), step.unreadable());
      assertEquals(i == 0 ? 4 : 0, step.added());
    }
    Files.delete(corpus().resolve("catalog.csv"));
    run("step");
    run("without");
    assertEquals(notices("without"), notices("step"));
  }

  private void clear() throws IOException {
    try (var files = Files.walk(corpus())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
  }

  private Path corpus() throws IOException {
    return Files.createDirectories(temp.resolve("corpus"));
  }

  private void write(String path, String text) throws IOException {
    var file = corpus().resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private IngestSummary run(String index) throws IOException {
    var ingest = new Ingest(new SourceReader(), EXTRACTOR, "test");
    try (var writer = LuceneWriter.open(temp.resolve(index), Clock.systemUTC())) {
      return ingest.run(corpus(), writer, _ -> {});
    }
  }

  private LuceneSearcher searcher(String index) throws IOException {
    return LuceneSearcher.open(temp.resolve(index), Names.standard());
  }

  private long generation(String index) throws IOException {
    try (var searcher = searcher(index)) {
      return searcher.status().generation();
    }
  }

  private static String text(Map<String, String> texts, String path) {
    return texts.getOrDefault(path, "");
  }

  private Notice notice(String index, String id) throws IOException {
    try (var searcher = searcher(index)) {
      return Objects.requireNonNull(searcher.notice(id));
    }
  }

  private Map<String, Notice> notices(String index) throws IOException {
    var notices = new TreeMap<String, Notice>();
    try (var searcher = searcher(index)) {
      for (var header : searcher.notices(NoticesRequest.newest(100)).notices()) {
        var notice = searcher.notice(header.id());
        if (notice != null) {
          notices.put(header.id(), notice);
        }
      }
    }
    return notices;
  }
}
