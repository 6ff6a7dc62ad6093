package vn.giaoban.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.ingest.Ingest;
import vn.giaoban.ingest.IngestRequest;
import vn.giaoban.ingest.IngestSummary;
import vn.giaoban.ingest.Part;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.source.MadeFiles;

/// A server of a part of a corpus.
class ServedPartTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC);
  private static final Part PUBLIC = Part.of("label=public");

  @TempDir private Path folder;
  private Path mixed;
  private Path never;

  @BeforeEach
  void write() throws IOException {
    mixed = Files.createDirectories(folder.resolve("mixed/corpus"));
    never = Files.createDirectories(folder.resolve("never/corpus"));
    for (var corpus : List.of(mixed, never)) {
      write(
          corpus, "cong-khai/thang-8.txt", notice(8, "Giao Thanh tra Sở kiểm tra nhãn hiệu OCOP"));
      write(corpus, "thang-9.txt", notice(9, "Báo cáo kết quả áp dụng ISO"));
    }
    write(mixed, "hong.exe", "MZ");
    write(mixed, "noi-bo/thang-8.txt", notice(8, "Giao Thanh tra Sở kiểm tra nhãn hiệu OCOP"));
    write(mixed, "noi-bo/thang-10.txt", notice(10, "Giao Công an tỉnh điều tra vụ Ngọc Lan"));
    write(mixed, "thang-11.txt", notice(11, "Tham mưu Đề án Hoa Sen"));
    write(mixed, "noi-bo/hong.txt", "\u0000\u0001");
    // What is labelled twice has no label, and a label holds whatever else its row says.
    write(mixed, "thang-12.txt", notice(12, "Báo cáo vụ Sao Mai"));
    write(mixed, "thang-7.txt", notice(7, "Báo cáo vụ Sao Hôm"));
    Files.write(
        mixed.resolve("goi.zip"),
        MadeFiles.zip(
            Map.of("mat.txt", notice(6, "Báo cáo vụ Mưa Ngâu").getBytes(StandardCharsets.UTF_8))));
    write(
        mixed,
        "catalog.csv",
        """
        file,label,number
        noi-bo/thang-10.txt,mat,
        thang-11.txt,,7x
        cong-khai/thang-8.txt,public,
        thang-9.txt,public,
        khong-co.txt,public,
        noi-bo/khong-co.txt,mat,
        thang-12.txt,public,
        thang-12.txt,mat,
        thang-7.txt,public,
        thang-7.txt,mat,9x
        goi.zip,public,
        goi.zip/mat.txt,mat,9x
        """);
    write(
        mixed,
        "corrections.csv",
        """
        directive id,textHash,field,value
        noi-bo-thang-10-txt-1,0123456789abcdef,topics,ocop
        """);
    write(
        never,
        "catalog.csv",
        """
        file,label
        cong-khai/thang-8.txt,public
        thang-9.txt,public
        """);
  }

  private static void write(Path corpus, String path, String text) throws IOException {
    var file = corpus.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String notice(int month, String item) {
    return """
    SỞ KHOA HỌC VÀ CÔNG NGHỆ
    Số: %d/TB-SKHCN

    Nghệ An, ngày 20 tháng %1$d năm 2020

    THÔNG BÁO
    Kết luận giao ban tháng %1$d/2020

    Ngày 14/%1$d/2020, Giám đốc Sở Trần Quốc Thành chủ trì cuộc họp giao ban và kết luận như sau:

    1. Văn phòng Sở
    - %s trước ngày 28/%1$d/2020.
    - Tham mưu kế hoạch cải cách hành chính.
    """
        .formatted(month, item);
  }

  private IngestSummary index(Path corpus, Part part) throws IOException {
    try (var writer = LuceneWriter.open(index(corpus), CLOCK)) {
      return Ingest.standard().run(IngestRequest.of(corpus).only(part), writer, _ -> {});
    }
  }

  private static Path index(Path corpus) {
    return corpus.resolveSibling("index");
  }

  private TestServer served(Path corpus, Part part) throws IOException {
    index(corpus, part);
    return new TestServer(TestServer.open(index(corpus)), corpus, CLOCK);
  }

  @Test
  void answersEverythingAsIfTheRestHadNeverBeenThere() throws IOException {
    try (var part = served(mixed, PUBLIC);
        var whole = served(never, Part.whole())) {
      var contract = Contract.of(part.get("/openapi.yaml").text());
      int answers = 0;
      for (var path : contract.paths()) {
        for (var example : requests(new Examples(contract), path)) {
          var expected = whole.get(example.address(), example.parameters());
          var found = part.get(example.address(), example.parameters());
          assertEquals(told(expected), told(found), example.toString());
          assertEquals(headers(expected), headers(found), example.toString());
          answers += found.status() == 200 ? 1 : 0;
        }
      }
      assertTrue(answers > 40, answers + " answers");
    }
  }

  /// Every request of the description, with ids of what is there and of what is not, and words.
  private static List<Examples.Example> requests(Examples examples, String path) {
    var requests = new ArrayList<Examples.Example>();
    for (var example : examples.all(path)) {
      requests.add(example);
      for (var id : List.of("thang-9-txt", "cong-khai-thang-8-txt", "noi-bo-thang-10-txt")) {
        for (var last : List.of("", "-1")) {
          if (path.contains("{id}")) {
            var address = path.replace("{id}", id + last).replace("{page}", "1");
            requests.add(new Examples.Example(address, example.query()));
          }
        }
      }
    }
    if (examples.contract().parameters(path).containsKey("q")) {
      for (var word : List.of("Ngọc Lan", "hoa sen", "OCOP", "kiểm tra~", "thang*")) {
        for (var example : examples.all(path)) {
          var query = new ArrayList<>(example.query());
          query.removeIf(parameter -> parameter.startsWith("q="));
          query.add("q=" + word);
          requests.add(new Examples.Example(example.address(), query));
        }
      }
    }
    return requests;
  }

  /// The status and the body, of which packed files are unpacked.
  private String told(TestServer.Answer answer) throws IOException {
    var body =
        answer.body().length > 1 && answer.body()[0] == 'P' && answer.body()[1] == 'K'
            ? unpacked(answer.body()).toString()
            : answer.text();
    return answer.status()
        + " "
        + body.replace(mixed.toString(), "CORPUS")
            .replace(never.toString(), "CORPUS")
            .replaceAll("127\\.0\\.0\\.1:\\d+", "HOST");
  }

  private Map<String, String> unpacked(byte[] packed) throws IOException {
    var files = new TreeMap<String, String>();
    try (var zip = new ZipFile(Files.write(folder.resolve("packed"), packed).toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var bytes = zip.getInputStream(entry).readAllBytes();
        files.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    files.remove("docProps/core.xml");
    return files;
  }

  private static Map<String, List<String>> headers(TestServer.Answer answer) {
    var headers = new TreeMap<>(answer.headers().map());
    headers.remove("date");
    headers.remove("content-length");
    return headers;
  }

  @Test
  void leavesOutWhatLosesItsLabelHoweverMuchThatIs() throws IOException {
    assertEquals(2, index(mixed, PUBLIC).notices());
    write(mixed, "catalog.csv", "file,label\nthang-9.txt,public\ncong-khai/thang-8.txt,mat\n");
    assertEquals(1, index(mixed, PUBLIC).notices());
    Files.delete(mixed.resolve("catalog.csv"));
    assertEquals(0, index(mixed, PUBLIC).notices());
  }

  @Test
  void readsAFolder() throws IOException {
    assertEquals(1, index(mixed, Part.of("folder=cong-khai/")).notices());
  }

  @Test
  void leavesOutAnArchiveThatIsNotOneThroughout() throws IOException {
    Files.write(
        mixed.resolve("a.zip"),
        MadeFiles.zip(Map.of("x.txt", notice(12, "Họp").getBytes(StandardCharsets.UTF_8))));
    write(mixed, "catalog.csv", "file,label\na.zip,public\n");
    assertEquals(1, index(mixed, PUBLIC).notices());
    write(mixed, "catalog.csv", "file,label\na.zip,public\na.zip/x.txt,mat\n");
    assertEquals(0, index(mixed, PUBLIC).notices());
  }
}
