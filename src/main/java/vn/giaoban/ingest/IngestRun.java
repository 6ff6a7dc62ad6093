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
import org.jspecify.annotations.Nullable;
import vn.giaoban.extract.Extraction;
import vn.giaoban.ingest.seen.FileHashes;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.CorpusState;
import vn.giaoban.search.DirectiveWriter;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.source.Source;
import vn.giaoban.text.LinedText;

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

  /// What the index holds before the run of what it is to hold.
  private final List<StoredNotice> stored;

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

  /// What was written in this run, by id, as long as nothing else is known of it.
  private final Map<String, Notice> written = new HashMap<>();

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
    this.stored = Found.within(request.part().files(catalog), writer.stored());
    this.before = writer.corpus();
    this.history = History.of(request.history());
    this.damaged = HistoryCheck.damage(history, request.history());
    this.removals =
        new Removals(corpus, request.part(), before == null ? null : before.corpus(), held());
    this.refusals = new Refusals(files);
    this.program = folder.program();
    this.canStay = writer.keepsRecords() && before != null && before.program().equals(program);
    this.today = ingest.today();
    this.stale = new StaleNotices(today, refusals, writer, before, canStay, this::isUnchanged);
    this.versions = new EarlierVersions(stored, writer, files.readable()::containsKey);
    stored.forEach(this::remember);
    this.ids = new SourceIds(NoticeIds.of(paths()));
    this.tables = new UserTables(corpus, catalog, request.part(), writer, ids::all);
    this.earlier = new EarlierRefusals(before == null ? List.of() : before.unreadable());
    var reader = new NoticeReader(ingest.extractor(), request.allowsClassified());
    this.reading = new FileReading(reader, folder.reader(), files, ids, tables);
  }

  /// Where the index cannot be read its history tells.
  private List<List<Source>> held() {
    return before == null && stored.isEmpty()
        ? history.held()
        : stored.stream().map(notice -> notice.extracted().sources()).toList();
  }

  private void remember(StoredNotice notice) {
    for (var source : notice.extracted().sources()) {
      hashesBefore.put(source.outermost().path(), source.outermost().sha256());
    }
    if (notice.added() != null) {
      history.learn(Found.of(notice).identity(), notice.added());
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
    var intact = Intact.of(stored, this::isIntact);
    intact.forEach(notice -> found.add(Found.of(notice)));
    intact.forEach(ids::keep);
    var known = Intact.files(intact.stream());
    earlier.within(known).forEach(refusals::add);
    readAllBut(known, found);
    checkRemovals();
    stale.keep(
        stored.stream().filter(each -> Found.of(each).isAllowed(request)).toList(), intact, found);
    stale.nameLost(history.present(), found);
    var joined = DuplicateNotices.joined(found);
    boolean changed = !read.isEmpty();
    changed |= write(joined);
    tables.refuseRows(joined, files.readable().keySet(), refusals);
    changed |= removeAllBut(joined);
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
  private boolean isIntact(StoredNotice notice) {
    return canStay
        && Found.of(notice).isAllowed(request)
        && !(request.allowsClassified() && earlier.haveSecrets(notice))
        && notice.extracted().sources().stream().allMatch(this::isUnchanged)
        && tables.areAsBefore(notice)
        && added(Found.of(notice)).equals(notice.added())
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
      put(notice, taken, extraction);
    }
  }

  private void put(Notice notice, Found found, Extraction extraction) throws IOException {
    var directives = extraction.notice().named(notice.id()).directives();
    tables.read(found.head(), directives);
    put(
        new StoredNotice(
            notice.withDirectives(directives),
            found.head().withDirectives(directives),
            ids.aliases(found.head()),
            found.keys(),
            added(found),
            history.revisions(found.firstPath(), found.identity(), directives)),
        extraction.text());
  }

  /// The day on which a notice first came in: today, unless it was known before.
  private LocalDate added(Found found) {
    var known = history.added(found.identity());
    return known == null ? today : known;
  }

  private void put(StoredNotice notice, LinedText text) throws IOException {
    writer.replace(notice, text);
    written.put(notice.notice().id(), notice.notice().withDirectives(List.of()));
  }

  /// Writes the settled notices that the index does not hold in that form yet.
  private boolean write(List<Found> joined) throws IOException {
    boolean changed = false;
    var settled = ingest.extractor().settle(joined.stream().map(Found::head).toList());
    for (int i = 0; i < settled.size(); i++) {
      var found = joined.get(i);
      var notice = settled.get(i);
      if (correct(notice, found)) {
        changed = true;
      } else if (!notice.equals(held(found))) {
        rewrite(notice, found);
        changed = true;
      }
    }
    return changed;
  }

  private @Nullable Notice held(Found found) {
    var indexed = found.indexed();
    if (indexed == null) {
      return written.get(found.head().id());
    }
    return writer.keepsRecords() ? indexed.notice() : null;
  }

  /// Reads a notice again if it has corrections by the ids of its duplicate files; whether it has.
  private boolean correct(Notice notice, Found found) throws IOException {
    var corrections = tables.corrections(found.head());
    boolean asBefore = corrections.isAsBefore(notice.id(), found.keys());
    var extraction = asBefore ? null : reading.extraction(found.telling(), corrections);
    if (extraction != null) {
      put(notice, found.withKeys(corrections.marked(notice.id(), found.keys())), extraction);
    }
    return extraction != null;
  }

  private void rewrite(Notice notice, Found found) throws IOException {
    var indexed = found.indexed();
    var whole = indexed == null ? null : writer.stored(notice.id());
    var text = indexed == null ? null : writer.text(notice.id());
    if (indexed == null || whole == null || text == null) {
      var extraction = reading.extraction(found.telling(), tables.corrections(found.head()));
      if (extraction != null) {
        put(notice, found, extraction);
      }
    } else {
      var directives = whole.notice().directives();
      put(
          new StoredNotice(
              notice.withDirectives(directives),
              whole.extracted(),
              indexed.aliases(),
              indexed.keys(),
              indexed.added(),
              whole.revisions()),
          text);
    }
  }

  private boolean removeAllBut(List<Found> joined) throws IOException {
    var kept = joined.stream().map(found -> found.head().id()).collect(Collectors.toSet());
    var gone = new TreeSet<>(written.keySet());
    gone.addAll(writer.ids());
    gone.removeAll(kept);
    for (var id : gone) {
      writer.remove(id);
    }
    return !gone.isEmpty();
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
