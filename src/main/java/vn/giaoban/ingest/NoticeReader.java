package vn.giaoban.ingest;

import java.io.IOException;
import vn.giaoban.extract.Extraction;
import vn.giaoban.extract.NoticeExtractor;
import vn.giaoban.notice.Declared;
import vn.giaoban.source.FileProblem;
import vn.giaoban.source.Limits;
import vn.giaoban.source.ReadResult;

/// Makes notices of files. Whatever goes wrong with one is an answer, so that the next can be read:
/// also an error in the program, or that one needs more memory or a deeper stack than there is.
public record NoticeReader(NoticeExtractor extractor) {
  /// What a file says, or why that is not known.
  public sealed interface Answer {
    record Told(Extraction extraction) implements Answer {}

    /// A file that holds no notice that can be read.
    ///
    /// @param reason one line for a person
    record Refused(String reason) implements Answer {}

    /// A file that cannot be read at the moment.
    ///
    /// @param reason one line for a person
    record Unreachable(String reason) implements Answer {}
  }

  /// Reads a file.
  @FunctionalInterface
  public interface Reading {
    ReadResult result() throws IOException;
  }

  /// With the tables that ship with the program.
  public static NoticeReader standard() {
    return new NoticeReader(NoticeExtractor.standard());
  }

  /// The notice that a file holds.
  ///
  /// @param declared stands for what the file says
  public Answer notice(String id, Declared declared, Reading file) {
    try {
      return switch (file.result()) {
        case ReadResult.Read(var document) -> within(extractor.extract(id, document, declared));
        case ReadResult.Unreadable(_, var reason) -> new Answer.Refused(reason);
        case ReadResult.Unreachable(_, var reason) -> new Answer.Unreachable(reason);
      };
    } catch (IOException e) {
      return new Answer.Unreachable(FileProblem.reason(e));
    } catch (StackOverflowError _) {
      return new Answer.Refused("its sentences are nested too deeply to be read");
    } catch (OutOfMemoryError _) {
      return new Answer.Refused("reading it needs more memory than there is");
    } catch (RuntimeException e) {
      return new Answer.Refused("the program failed on it: " + e);
    }
  }

  private static Answer within(Extraction extraction) {
    var notice = extraction.notice();
    var excess = Limits.excess(notice.document().title(), notice.directives().size());
    return excess == null ? new Answer.Told(extraction) : new Answer.Refused(excess);
  }
}
