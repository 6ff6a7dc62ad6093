package vn.giaoban.cli.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import vn.giaoban.cli.terminal.JobException;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.search.DirectiveSearcher;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;

/// Opens the embedded engine with the tables that ship with the program.
public final class Engine {
  private Engine() {}

  /// Display names of dimension values.
  public static Names names() {
    return Names.standard();
  }

  /// A period parser relative to today.
  public static PeriodParser periods() {
    return new PeriodParser(Clock.systemUTC());
  }

  /// Opens an index for searching.
  ///
  /// @throws JobException if there is no index
  public static DirectiveSearcher searcher(Path index, Names names) throws IOException {
    if (!Files.isDirectory(index)) {
      throw noIndex(index, "giaoban index");
    }
    try {
      return LuceneSearcher.open(index, names);
    } catch (NoSuchFileException _) {
      throw noIndex(index, "giaoban index");
    }
  }

  /// Refuses a folder without an index.
  ///
  /// @param making the command that makes it
  /// @throws JobException where there is none, sound or not
  public static void requireIndex(Path index, String making) throws IOException {
    if (!LuceneSearcher.exists(index)) {
      throw noIndex(index, making);
    }
  }

  private static JobException noIndex(Path index, String making) {
    return new JobException("there is no index in %s; '%s' makes it".formatted(index, making));
  }
}
