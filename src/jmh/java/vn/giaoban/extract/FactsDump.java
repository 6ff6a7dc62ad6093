package vn.giaoban.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Notice;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceReader;
import vn.giaoban.source.WrittenText;

/// Writes the facts of the documents of some folders and of invented notices into a file, so that
/// two states of the program can be compared by `diff`: `FILE NOTICES FOLDER…`.
public final class FactsDump {
  private static final List<String> FORMATS = List.of("txt", "md", "docx", "pdf", "html");
  private static final long SEED = 7;
  private static final int DIRECTIVES_PER_NOTICE = 17;

  private FactsDump() {}

  /// The file, how many notices are invented, and the folders.
  public static void main(String[] args) throws IOException {
    var extractor = NoticeExtractor.standard();
    var reader = new SourceReader();
    var found = new ArrayList<String>();
    for (int i = 2; i < args.length; i++) {
      var notices = new ArrayList<Notice>();
      for (var path : documents(Path.of(args[i]))) {
        for (var result : reader.read(path, path.toString())) {
          if (result instanceof ReadResult.Read(var read)) {
            notices.add(extractor.extract(path.toString(), read).notice());
          }
        }
      }
      extractor.settle(notices).forEach(notice -> found.add(Json.pretty(notice)));
    }
    int directives = Integer.parseInt(args[1]) * DIRECTIVES_PER_NOTICE;
    var corpus = GeneratedCorpus.of(CorpusSpec.large(SEED, directives));
    for (int i = 0; i < corpus.size(); i++) {
      var document = WrittenText.document(corpus.notice(i).text());
      found.add(Json.pretty(extractor.extract("invented-" + i, document).notice()));
    }
    Files.write(Path.of(args[0]), found);
  }

  private static List<Path> documents(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(FactsDump::isDocument).sorted().toList();
    }
  }

  private static boolean isDocument(Path path) {
    var name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith("readme")
        && FORMATS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
