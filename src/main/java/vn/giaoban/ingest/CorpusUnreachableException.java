package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import vn.giaoban.source.FileProblem;

/// Thrown when the corpus folder is missing or cannot be read.
public final class CorpusUnreachableException extends IOException {
  private static final long serialVersionUID = 1L;

  CorpusUnreachableException(Path corpus, IOException problem) {
    super(
        problem instanceof NoSuchFileException
            ? "there is no folder " + corpus
            : "the folder %s cannot be read: %s".formatted(corpus, FileProblem.reason(problem)),
        problem);
  }
}
