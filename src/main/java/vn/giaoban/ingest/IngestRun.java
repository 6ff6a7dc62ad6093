package vn.giaoban.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extract.Settlement;
import vn.giaoban.ingest.seen.FileHashes;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.source.Source;
import vn.giaoban.vocabulary.People.Official;

/// One run of [Ingest] over one corpus.
final class IngestRun {
  private final Ingest ingest;
  private final IngestRequest request;
  private final ListedFolder folder;
  private final Path corpus;
  private final CorpusFiles files;
  private final FileHashes hashes;
  private final UserTables tables;
  private final EarlierRefusals earlier;
  private final DirectiveWriter writer;
  private final Consumer<IngestProgress> progress;

  /// All notices that the index holds before the run.
  private final List<NoticeEntry> all;

  /// Those of them that belong to what it is to hold.
  private final List<NoticeEntry> held;

  private final @Nullable CorpusState before;
  private final History history;
  private final List<String> damaged;
  private final Removals removals;
  private final EarlierVersions versions;
  private final SourceIds ids;
  private final Refusals refusals;
  private final FileReading reading;
  private final Map<String, String> hashesBefore = new HashMap<>();
  private final Set<String> read = new HashSet<>();
  private final RunRecords records;
  private final StaleNotices stale;
  private final LocalDate today;
  private final String program;

  /// Whether the index holds what this program made, so that what did not change can stay.
  private final boolean canStay;

  private int notices;

  IngestRun(
      Ingest ingest,
      IngestRequest request,
      ListedFolder folder,
      DirectiveWriter writer,
      Consumer<IngestProgress> progress)
      throws IOException {
    this.ingest = ingest;
    this.request = request;
    this.folder = folder;
    this.corpus = folder.path();
    this.files = folder.files();
    this.hashes = folder.hashes();
    var catalog = folder.catalog();
    this.writer = writer;
    this.progress = progress;
    this.all = request.verifies() ? readable(writer) : writer.entries();
    this.held = Found.within(request.part().files(catalog), all);
    this.before = writer.corpus();
    this.history = History.of(request.history());
    this.damaged = HistoryCheck.damage(history, request.history());
    this.removals =
        new Removals(corpus, request.part(), before == null ? null : before.corpus(), sources());
    this.refusals = new Refusals(files);
    this.program = folder.program();
    this.canStay = writer.keepsRecords() && before != null && before.program().equals(program);
    this.today = ingest.today();
    this.stale = new StaleNotices(today, refusals, writer, before, this::isUnchanged);
    this.versions = new EarlierVersions(held, writer, files.readable()::containsKey);
    held.forEach(this::remember);
    this.ids = new SourceIds(NoticeIds.of(paths()));
    this.tables = new UserTables(corpus, catalog, request.part(), writer, ids::all);
    this.earlier = new EarlierRefusals(before == null ? List.of() : before.unreadable());
    var reader = new NoticeReader(ingest.extractor(), request.allowsClassified());
    this.reading = new FileReading(reader, folder.reader(), files, ids, tables);
    this.records = new RunRecords(writer, tables, ids, reading, history, today);
  }

  /// The entries whose records can be read too.
  private static List<NoticeEntry> readable(DirectiveWriter writer) throws IOException {
    var readable = new ArrayList<NoticeEntry>();
    for (var entry : writer.entries()) {
      if (writer.stored(entry.id()) != null) {
        readable.add(entry);
      }
    }
    return readable;
  }

  /// Where the index cannot be read its history tells.
  private List<List<Source>> sources() {
    return before == null && held.isEmpty()
        ? history.held()
        : held.stream().map(NoticeEntry::sources).toList();
  }

  private void remember(NoticeEntry notice) {
    for (var source : notice.sources()) {
      hashesBefore.put(source.outermost().path(), source.outermost().sha256());
    }
    if (notice.added() != null) {
      history.learn(Found.identity(notice), notice.added());
    }
  }

  /// All paths that have an id: those of files, and those that cannot be seen at the moment.
  private NavigableSet<String> paths() {
    NavigableSet<String> paths = new TreeSet<>(files.readable().keySet());
    hashesBefore.keySet().stream().filter(refusals::isUnreachable).forEach(paths::add);
    return paths;
  }

  void bringUpToDate() throws IOException {
    checkRemovals();
    var found = new ArrayList<Found>();
    var intact = Intact.of(held, this::isIntact);
    intact.forEach(notice -> found.add(Found.of(notice)));
    intact.forEach(ids::keep);
    var known = Intact.files(intact.stream());
    earlier.within(known).forEach(refusals::add);
    readAllBut(known, found);
    checkRemovals();
    stale.keep(
        held.stream().filter(each -> Found.isAllowed(each, request)).toList(), intact, found);
    stale.nameLost(history.present(), found);
    var joined = DuplicateNotices.joined(found, records::head);
    boolean changed = !read.isEmpty();
    changed |= settle(joined);
    tables.refuseRows(joined, files.readable().keySet(), refusals);
    changed |= records.removeAllBut(joined.stream().map(Found::id).collect(Collectors.toSet()));
    noteHistory(joined);
    commit(changed);
    folder.note(hashes, joined, writer);
    notices = joined.size();
  }

  private void checkRemovals() throws IOException {
    if (!request.allowsRemovals()) {
      var newcomers =
          files.readable().entrySet().stream()
              .filter(file -> !hashesBefore.containsKey(file.getKey()))
              .map(Map.Entry::getValue)
              .toList();
      removals.check(this::isThere, newcomers);
    }
  }

  /// In another folder than before a file of the same name proves nothing.
  private boolean isThere(Source source) {
    var path = source.outermost().path();
    return refusals.isUnreachable(path)
        || (files.readable().containsKey(path)
            && !refusals.contains(path)
            && (removals.isMade() || isUnchanged(source)));
  }

  /// Whether nothing about the files of a notice changed, nor what is declared of them, so that
  /// reading them tells the same.
  private boolean isIntact(NoticeEntry notice) {
    return canStay
        && Found.isAllowed(notice, request)
        && !(request.allowsClassified() && earlier.haveSecrets(notice))
        && notice.sources().stream().allMatch(this::isUnchanged)
        && tables.areAsBefore(notice)
        && records.added(Found.identity(notice)).equals(notice.added())
        && ids.fit(notice);
  }

  private boolean isUnchanged(Source source) {
    var outermost = source.outermost();
    return outermost.sha256().equals(hashes.of(outermost.path()));
  }

  private void readAllBut(Set<String> known, List<Found> found) throws IOException {
    var wanted = files.readable().keySet().stream().filter(p -> !known.contains(p)).toList();
    var tally = new ReadingTally(wanted, files.stamps(), progress);
    ParallelReading.read(
        wanted,
        reading,
        content -> {
          take(content, found);
          tally.add(content.path());
        });
  }

  private void take(FileContent content, List<Found> found) throws IOException {
    content.refused().forEach(refusals::add);
    for (var extraction : content.notices()) {
      read.add(content.path());
      var notice = extraction.notice();
      var taken = Found.of(extraction, tables.marks(notice));
      found.add(taken);
      history.noteRevisions(
          today,
          taken.firstPath(),
          taken.identity(),
          DeadlineRevision.since(versions.of(taken), notice));
      records.put(notice, taken, extraction);
    }
  }

  private static List<Official> officials(Stream<NoticeEntry> notices) {
    return notices.flatMap(notice -> notice.officials().stream()).toList();
  }

  /// Writes the notices that others complete in another way than the index tells; whether there
  /// were any.
  private boolean settle(List<Found> joined) throws IOException {
    var settlement =
        Settlement.of(officials(all.stream()), officials(joined.stream().map(Found::entry)));
    var kept = stale.ids();
    var open = new ArrayList<Found>();
    var heads = new ArrayList<Notice>();
    for (var found : joined) {
      if (found.head() != null
          || kept.contains(found.id())
          || settlement.concerns(found.entry().officials())) {
        open.add(found);
        heads.add(records.head(found));
      }
    }
    boolean changed = false;
    if (!open.isEmpty()) {
      var settled = ingest.extractor().settle(heads, settlement.officials());
      for (int i = 0; i < settled.size(); i++) {
        changed |= records.settle(settled.get(i), open.get(i));
      }
    }
    return changed;
  }

  /// Before the commit: what the history has too early is only a day that is known already.
  private void noteHistory(List<Found> joined) throws IOException {
    var held = new TreeMap<String, List<String>>();
    joined.forEach(found -> held.put(found.firstPath(), found.identity()));
    var kept = stale.ids();
    var without = held.keySet().stream().filter(path -> kept.contains(ids.of(path)));
    history.note(today, held, without.collect(Collectors.toSet()));
    history.write();
  }

  private void commit(boolean changed) throws IOException {
    var source = request.part().from(corpus);
    var state = new CorpusState(program, source, refusals.list(), stale.list());
    if (changed || !canStay || !state.equals(before)) {
      writer.commit(state);
    }
  }

  IngestSummary summary(Duration duration) throws IOException {
    int added = (int) read.stream().filter(path -> !hashesBefore.containsKey(path)).count();
    int removed = (int) hashesBefore.keySet().stream().filter(this::isGone).count();
    int changed = read.size() - added;
    return new IngestSummary(
        added,
        changed,
        hashesBefore.size() - removed - changed,
        removed,
        refusals.list(),
        stale.list(),
        damaged,
        notices,
        writer.directives(),
        duration);
  }

  private boolean isGone(String path) {
    return !refusals.isUnreachable(path)
        && (!files.readable().containsKey(path) || refusals.contains(path));
  }
}
