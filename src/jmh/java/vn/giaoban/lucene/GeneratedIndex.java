package vn.giaoban.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import vn.giaoban.lucene.analysis.VietnameseAnalyzer;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.text.LinedText;

/// An index of [GeneratedRecords] in `target`, made once.
///
/// @param records how many directives and assessments are generated
/// @param copies how many times over they stand in the index: copying is quicker than analysing
record GeneratedIndex(int records, int copies) {
  static final Names NAMES = new Names(List.of());

  /// More than a million records.
  static final GeneratedIndex MILLION = new GeneratedIndex(100_000, 10);

  /// Opens the index, and makes it if it is not there.
  LuceneSearcher open() throws IOException {
    var folder = Path.of("target", "generated-index-%d-%d".formatted(records, copies));
    if (!Files.exists(folder)) {
      var once = folder.resolveSibling("generated-index-%d-1".formatted(records));
      write(once);
      copy(once, folder);
    }
    return LuceneSearcher.open(folder, NAMES);
  }

  private void write(Path folder) throws IOException {
    var generated = new GeneratedRecords(1);
    var text = LinedText.of("Thông báo\n");
    try (var writer = LuceneWriter.open(folder, Clock.systemUTC())) {
      int written = 0;
      for (int i = 0; written < records; i++) {
        var notice = generated.notice(i);
        written += notice.directives().size();
        writer.replace(stored(notice), text);
      }
      writer.commit(CorpusState.of("benchmark"));
    }
  }

  private void copy(Path once, Path folder) throws IOException {
    try (var source = FSDirectory.open(once);
        var target = FSDirectory.open(folder);
        var writer = new IndexWriter(target, new IndexWriterConfig(new VietnameseAnalyzer()))) {
      for (int i = 0; i < copies; i++) {
        writer.addIndexes(source);
      }
    }
  }

  private static StoredNotice stored(Notice notice) {
    return SampleNotices.stored(notice);
  }
}
