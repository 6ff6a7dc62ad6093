package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.ingest.seen.FileHashes;
import vn.giaoban.ingest.seen.SeenFiles;
import vn.giaoban.ingest.table.Catalog;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.source.FileStamp;
import vn.giaoban.source.SourceReader;

/// The folder of one run, of which nothing but the names of its files was looked at.
///
/// @param path real path
/// @param files of the part that is read
/// @param program what makes records of them
/// @param before what an earlier run saw
/// @param listedMillis before the files were listed, since 1970
record ListedFolder(
    IngestRequest request,
    Path path,
    SourceReader reader,
    Catalog catalog,
    CorpusFiles files,
    String program,
    SeenFiles before,
    long listedMillis) {
  /// @throws CorpusUnreachableException where the folder cannot be read
  static ListedFolder of(Ingest ingest, IngestRequest request) throws IOException {
    long now = ingest.now();
    var reader = ingest.reader(request.limits());
    var listed = CorpusFiles.list(request.corpus(), request.links(), reader);
    var path = request.corpus().toRealPath();
    var catalog = Catalog.in(path);
    return new ListedFolder(
        request,
        path,
        reader,
        catalog,
        listed.within(request.part(), catalog),
        ingest.program(request.limits()),
        SeenFiles.beside(request.verifies() ? null : request.history()),
        now);
  }

  /// What an earlier run saw, where there is nothing else to see; null where there may be.
  @Nullable SeenFiles seen(DirectiveWriter writer) throws IOException {
    var state = writer.corpus();
    boolean same =
        state != null
            && writer.keepsRecords()
            && state.program().equals(program)
            && request.part().from(path).equals(state.corpus())
            && before.state().equals(state(writer))
            && state.stale().isEmpty()
            && files.unreachable().isEmpty()
            && before.areAll(files.stamps())
            && refusesAsIn(state);
    return same ? before : null;
  }

  /// Whether what an index says that it does not hold is in containers that did not change, or is
  /// said without reading it.
  private boolean refusesAsIn(CorpusState state) {
    var refused = new HashSet<>(state.unreadable());
    refused.removeIf(each -> each.inTable() || before.isInContainer(each.path()));
    return refused.equals(new HashSet<>(files.others().values()));
  }

  /// What a run over it amounts to where an earlier one saw all.
  IngestSummary unchanged(SeenFiles seen, DirectiveWriter writer, Duration duration)
      throws IOException {
    var state = writer.corpus();
    return new IngestSummary(
        0,
        0,
        files.readable().size(),
        0,
        state == null ? List.of() : state.unreadable(),
        List.of(),
        List.of(),
        seen.notices(),
        writer.directives(),
        duration);
  }

  /// What besides the files decides what a run does.
  private String state(DirectiveWriter writer) throws IOException {
    var history = request.history();
    return "%s %s %s"
        .formatted(
            writer.state(),
            request.allowsClassified(),
            history == null || !Files.exists(history) ? "" : FileStamp.of(history));
  }

  FileHashes hashes() {
    return new FileHashes(files.readable(), files.stamps(), before, listedMillis);
  }

  /// Notes what a run saw, once the index holds it.
  void note(FileHashes hashes, List<Found> held, DirectiveWriter writer) throws IOException {
    var read = new HashMap<String, String>();
    for (var found : held) {
      for (var source : found.entry().sources()) {
        read.put(source.outermost().path(), source.outermost().sha256());
      }
    }
    var seen = hashes.seen(state(writer), held.size(), read);
    if (!seen.equals(before)) {
      seen.keepBeside(request.history());
    }
  }
}
