package vn.giaoban.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import vn.giaoban.cli.engine.Updates;
import vn.giaoban.cli.engine.Updates.Rebuild;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.IngestRequest;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.NoticesRequest;
import vn.giaoban.search.dimension.Names;

/// A folder of notices that has changed since it was indexed, with that index and the backup of an
/// earlier one.
record ChangedCorpus(Path folder) {
  /// What changes an index.
  enum Job {
    INDEX,
    FULL,
    RESTORE
  }

  /// Makes all of it.
  static ChangedCorpus in(Path folder) throws IOException {
    var changed = new ChangedCorpus(folder.toRealPath());
    Files.createDirectory(changed.corpus());
    changed.write(1, 2020);
    changed.run(Job.INDEX, changed.before());
    try (var out = Files.newOutputStream(changed.backup())) {
      LuceneSearcher.backup(changed.before(), out);
    }
    changed.write(1, 2021);
    changed.write(2, 2022);
    changed.run(Job.INDEX, changed.before());
    changed.write(3, 2023);
    changed.write(1, 2030);
    return changed;
  }

  private void write(int number, int year) throws IOException {
    var notice =
        """
        SỞ KHOA HỌC VÀ CÔNG NGHỆ
        Số: %d/TB-SKHCN

        Nghệ An, ngày 20 tháng 8 năm 2020

        THÔNG BÁO
        Kết luận giao ban tháng 8/2020

        1. Văn phòng Sở
        - Tham mưu kế hoạch cải cách hành chính năm %d.
        """
            .formatted(number, year);
    Files.writeString(corpus().resolve(number + ".txt"), notice);
  }

  private Path corpus() {
    return folder.resolve("corpus");
  }

  private Path backup() {
    return folder.resolve("backup.zip");
  }

  /// The index, before the last changes.
  Path before() {
    return folder.resolve("before");
  }

  /// A new copy of it.
  Path copy(String name) throws IOException {
    var copy = Files.createDirectory(folder.resolve(name));
    SmallIndex.copy(before(), copy);
    return copy;
  }

  /// What an index holds in which a job was done.
  String contentAfter(Job job) throws IOException {
    var index = copy("undisturbed" + System.nanoTime());
    run(job, index);
    return content(index);
  }

  void run(Job job, Path index) throws IOException {
    switch (job) {
      case INDEX -> update(index, Rebuild.OUTDATED);
      case FULL -> update(index, Rebuild.ALWAYS);
      case RESTORE -> LuceneWriter.restore(index, backup());
    }
  }

  private void update(Path index, Rebuild rebuild) throws IOException {
    var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var terminal = Terminal.none(InputStream.nullInputStream(), nowhere, nowhere);
    Updates.run(IngestRequest.of(corpus()), index, rebuild, terminal);
  }

  /// Everything that an index holds.
  static String content(Path index) throws IOException {
    var content = new TreeSet<String>();
    try (var searcher = LuceneSearcher.open(index, Names.standard())) {
      for (var header : searcher.notices(NoticesRequest.newest(100)).notices()) {
        content.add(searcher.notice(header.id()) + "\n" + searcher.noticeText(header.id()));
      }
      content.add(searcher.status().unreadable().toString());
    }
    return content.toString();
  }
}
