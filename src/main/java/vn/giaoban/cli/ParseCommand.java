package vn.giaoban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.giaoban.cli.engine.FileIds;
import vn.giaoban.cli.option.AllowClassified;
import vn.giaoban.cli.option.CommonOptions;
import vn.giaoban.cli.option.ReadingLimits;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.ingest.NoticeReader;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Notice;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceReader;

/// `giaoban parse`: prints notices as JSON Lines, without an index.
@Command(
    name = "parse",
    description = "Prints each notice with its directives as one line of JSON.")
final class ParseCommand implements Callable<Integer> {
  private static final Path STANDARD_INPUT = Path.of("-");

  @Mixin private CommonOptions common;

  @Mixin private AllowClassified classified;

  @Mixin private ReadingLimits limits;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "The notices' files; - is standard input.")
  private List<Path> files;

  private final Terminal terminal;

  ParseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    var sources = new SourceReader(limits.limits());
    var reader = NoticeReader.standard(classified.isAllowed());
    var distinct = new LinkedHashSet<>(files);
    var ids = new FileIds(common.corpus(), distinct);
    var notices = new ArrayList<Notice>();
    boolean whole = true;
    for (var file : distinct) {
      var content =
          reader.read(path(file), source -> ids.of(file, source), () -> read(file, sources));
      content.notices().forEach(extraction -> notices.add(extraction.notice()));
      content.refused().forEach(this::complain);
      whole &= content.refused().isEmpty();
    }
    reader.extractor().settle(notices).forEach(notice -> terminal.out().println(Json.line(notice)));
    return whole ? 0 : 1;
  }

  private void complain(ReadResult refused) {
    switch (refused) {
      case ReadResult.Unreadable unreadable -> terminal.complain(unreadable.line());
      case ReadResult.Unreachable unreachable -> terminal.complain(unreachable.line());
      case ReadResult.Read _ -> {
        // It is read.
      }
    }
  }

  private List<ReadResult> read(Path file, SourceReader sources) throws IOException {
    return file.equals(STANDARD_INPUT)
        ? sources.read(terminal.in(), "-")
        : sources.read(file, path(file));
  }

  private static String path(Path file) {
    return file.toString().replace('\\', '/');
  }
}
