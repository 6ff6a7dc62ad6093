package vn.giaoban.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.dimension.Names;

/// An index in `target` of the invented corpus of the tests, in which bodies issue directives again
/// over years. Made once.
///
/// @param records how many directives and assessments there are, about
record IssuedAgain(int records) {
  /// Opens the index, and makes it if it is not there.
  LuceneSearcher open() throws IOException {
    var folder = Path.of("target", "issued-again-" + records);
    if (!Files.exists(folder)) {
      var unfinished = folder.resolveSibling(folder.getFileName() + "-unfinished");
      write(unfinished);
      Files.move(unfinished, folder);
    }
    return LuceneSearcher.open(folder, Names.standard());
  }

  private void write(Path folder) throws IOException {
    var corpus = GeneratedCorpus.of(CorpusSpec.large(1, records));
    try (var writer = LuceneWriter.open(folder, Clock.systemUTC())) {
      for (int i = 0; i < corpus.size(); i++) {
        var generated = corpus.notice(i);
        var notice = generated.notice();
        writer.replace(SampleNotices.stored(notice), generated.lines());
      }
      writer.commit(CorpusState.of("benchmark"));
    }
  }
}
