package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.giaoban.extract.NoticeExtractor;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.source.SourceReader;

/// A folder of notices that is read into indexes beside it.
record Folder(Path temp) {
  static final String STATED =
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

  static final String UNSTATED =
      """
      THÔNG BÁO
      Kết luận giao ban của Sở Khoa học và Công nghệ tháng 9/2020

      Ngày 14/9/2020, Giám đốc Sở Trần Quốc Thành chủ trì cuộc họp giao ban và kết luận như sau:

      1. Thanh tra Sở
      - Thực hiện kế hoạch thanh tra năm 2020.
      """;

  static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();

  Path corpus() throws IOException {
    return Files.createDirectories(temp.resolve("corpus"));
  }

  void write(String path, String text) throws IOException {
    var file = corpus().resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Ingest ingest() {
    return new Ingest(new SourceReader(), EXTRACTOR, "test", Clock.systemUTC());
  }

  IngestSummary run(String index) throws IOException {
    return run(index, request(index));
  }

  /// Lets any number of notices go.
  IngestRequest request(String index) throws IOException {
    return IngestRequest.of(corpus()).allowingRemovals().keeping(temp.resolve(index + ".csv"));
  }

  /// Over another folder, with the guard against removals.
  IngestSummary runGuarded(String index, Path corpus) throws IOException {
    return run(index, IngestRequest.of(corpus).keeping(temp.resolve(index + ".csv")));
  }

  IngestSummary run(String index, IngestRequest request) throws IOException {
    try (var writer = LuceneWriter.open(temp.resolve(index), Clock.systemUTC())) {
      return ingest().run(request, writer, _ -> {});
    }
  }

  LuceneSearcher searcher(String index) throws IOException {
    return LuceneSearcher.open(temp.resolve(index), Names.standard());
  }

  long generation(String index) throws IOException {
    try (var searcher = searcher(index)) {
      return searcher.status().generation();
    }
  }

  Notice notice(String index, String id) throws IOException {
    try (var searcher = searcher(index)) {
      return Objects.requireNonNull(searcher.notice(id));
    }
  }

  Map<String, Notice> notices(String index) throws IOException {
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

  List<String> refused(String index) throws IOException {
    return run(index).unreadable().stream()
        .map(file -> file.path() + ": " + file.reason())
        .toList();
  }
}
