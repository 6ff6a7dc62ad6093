package vn.giaoban.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.giaoban.extract.Extraction;
import vn.giaoban.extract.NoticeExtractor;
import vn.giaoban.ingest.table.NoticeCorrections;
import vn.giaoban.notice.Declared;
import vn.giaoban.parse.SecrecyStamp;
import vn.giaoban.source.FileProblem;
import vn.giaoban.source.Limits;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.Source;
import vn.giaoban.source.SourceDocument;

/// Makes notices of files. Whatever goes wrong with one is a refusal, so that the next can be read:
/// also an error in the program, or that one needs more memory or a deeper stack than there is.
///
/// Safe for any number of threads.
///
/// @param allowsClassified whether files that are stamped as state secrets are read
public record NoticeReader(NoticeExtractor extractor, boolean allowsClassified) {
  static final String NO_MEMORY = "reading it needs more memory than there is";

  /// Reads a file.
  @FunctionalInterface
  public interface Reading {
    List<ReadResult> results() throws IOException;
  }

  /// What is known of a source beside what it says.
  @FunctionalInterface
  public interface Known {
    /// The id of its notice.
    String id(Source source);

    /// What stands for what it says.
    default Declared declared(Source source) {
      return Declared.NOTHING;
    }

    /// What stands for what its directives say.
    default NoticeCorrections corrections(Source source) {
      return NoticeCorrections.NONE;
    }
  }

  /// With the tables that ship with the program.
  public static NoticeReader standard(boolean allowsClassified) {
    return new NoticeReader(NoticeExtractor.standard(), allowsClassified);
  }

  /// What a file holds.
  ///
  /// @param path what it is called
  public FileContent read(String path, Known known, Reading file) {
    var notices = new ArrayList<Extraction>();
    var refused = new ArrayList<ReadResult>();
    for (var result : guarded(path, () -> results(path, file))) {
      if (result instanceof ReadResult.Read(var document)) {
        refused.addAll(guarded(result.path(), () -> read(document, known, notices)));
      } else {
        refused.add(result);
      }
    }
    return new FileContent(path, notices, refused);
  }

  private static List<ReadResult> results(String path, Reading file) {
    try {
      return file.results();
    } catch (IOException e) {
      return List.of(new ReadResult.Unreachable(path, FileProblem.reason(e)));
    }
  }

  /// @return the refusal of the document, if it is refused
  private List<ReadResult> read(SourceDocument document, Known known, List<Extraction> into) {
    var source = document.source();
    var stamp = allowsClassified ? null : SecrecyStamp.in(document.text());
    if (stamp != null) {
      return refusal(source.path(), stamp.refusal());
    }
    var extraction = extraction(document, known);
    var notice = extraction.notice();
    var excess = Limits.excess(notice.document().title(), notice.directives().size());
    if (excess != null) {
      return refusal(source.path(), excess);
    }
    into.add(extraction);
    return List.of();
  }

  private Extraction extraction(SourceDocument document, Known known) {
    var source = document.source();
    var id = known.id(source);
    var declared = known.declared(source);
    return known
        .corrections(source)
        .over(
            extractor.extract(id, document, declared),
            kinds -> extractor.extract(id, document, declared.with(kinds)));
  }

  private static List<ReadResult> guarded(String path, Supplier<List<ReadResult>> work) {
    try {
      return work.get();
    } catch (StackOverflowError _) {
      return refusal(path, "its sentences are nested too deeply to be read");
    } catch (OutOfMemoryError _) {
      return refusal(path, NO_MEMORY);
    } catch (RuntimeException e) {
      return refusal(path, "the program failed on it: " + e);
    }
  }

  private static List<ReadResult> refusal(String path, String reason) {
    return List.of(new ReadResult.Unreadable(path, reason));
  }
}
