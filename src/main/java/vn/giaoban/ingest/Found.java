package vn.giaoban.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import vn.giaoban.extract.Extraction;
import vn.giaoban.notice.Notice;
import vn.giaoban.parse.SecrecyStamp;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.source.Source;
import vn.giaoban.source.format.Format;
import vn.giaoban.text.Folding;

/// A notice of one or more duplicate files, before other notices complete it.
///
/// @param head extracted from the file that tells it, with all files as sources, without
///   directives; null where only the index has it, since its files did not change or cannot be read
record Found(NoticeEntry entry, @Nullable Notice head) {
  private static final String TEXT = "text ";
  private static final String CLASSIFIED = "classified ";
  private static final String NUMBER = "number ";

  /// The one that tells a notice first.
  private static final Comparator<Found> TELLING =
      Comparator.comparingInt(Found::fidelity).reversed().thenComparing(Found::firstPath);

  /// @param marks what users said of it
  static Found of(Extraction extraction, Set<String> marks) {
    var keys = keys(extraction.notice(), extraction.text().text());
    keys.addAll(marks);
    if (SecrecyStamp.in(extraction.text()) != null) {
      keys.add(CLASSIFIED + extraction.notice().id());
    }
    return of(extraction.notice().withDirectives(List.of()), keys);
  }

  /// One that the index holds.
  static Found of(NoticeEntry entry) {
    return new Found(entry, null);
  }

  /// Whether a notice may be in the index: state secrets only if asked for.
  static boolean isAllowed(NoticeEntry entry, IngestRequest request) {
    return request.allowsClassified()
        || entry.keys().stream().noneMatch(key -> key.startsWith(CLASSIFIED));
  }

  /// The notices whose files are all some of these.
  static List<NoticeEntry> within(Predicate<String> files, List<NoticeEntry> entries) {
    return entries.stream()
        .filter(
            entry ->
                entry.sources().stream().allMatch(source -> files.test(source.outermost().path())))
        .toList();
  }

  /// One that was extracted.
  static Found of(Notice head, Set<String> keys) {
    return new Found(NoticeEntry.of(head, keys), head);
  }

  String id() {
    return entry.id();
  }

  /// What it is known by, whatever its files are called and declared.
  List<String> identity() {
    return identity(entry);
  }

  static List<String> identity(NoticeEntry entry) {
    return entry.keys().stream().filter(Found::isIdentity).sorted().toList();
  }

  /// The number among what a notice is known by; null where it has none.
  static @Nullable String number(Collection<String> keys) {
    return keys.stream().filter(key -> key.startsWith(NUMBER)).findFirst().orElse(null);
  }

  private static boolean isIdentity(String key) {
    return key.startsWith(TEXT) || key.startsWith(NUMBER);
  }

  /// The one whose text it has.
  Source telling() {
    return entry.sources().getFirst();
  }

  /// The smallest of its paths, whose id it has.
  String firstPath() {
    return SourceIds.naming(entry).path();
  }

  /// Reads heads of notices that the index holds.
  interface Heads {
    Notice of(Found found) throws IOException;
  }

  /// Merges duplicates into one notice: with the id of the first path, told by the file whose
  /// format tells most of its structure.
  static Found joined(List<Found> parts, Heads heads) throws IOException {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    var sources = new ArrayList<Source>();
    var keys = new TreeSet<String>();
    for (var part : parts) {
      sources.addAll(part.entry.sources());
      keys.addAll(part.entry.keys());
    }
    sources.sort(Comparator.comparing(Source::path));
    var fullest = parts.stream().min(TELLING).orElseThrow();
    var first = parts.stream().min(Comparator.comparing(Found::firstPath)).orElseThrow();
    var best = fullest.telling();
    sources.remove(best);
    sources.addFirst(best);
    var head = heads.of(fullest).named(first.id()).withSources(sources);
    return of(best.equals(first.telling()) ? head : head.withRemark(choice(best)), keys);
  }

  private static String choice(Source best) {
    return "its text is that of %s: .%s tells more of its structure"
        .formatted(best.path(), best.format());
  }

  private int fidelity() {
    return Format.named(telling().format()).fidelity();
  }

  private static Set<String> keys(Notice notice, String text) {
    var keys = new LinkedHashSet<String>();
    var words = Folding.oneLine(text);
    keys.add(TEXT + DigestUtils.sha256Hex(words));
    var document = notice.document();
    var meeting = notice.meeting();
    var province = notice.placement().province();
    var day =
        meeting.dates().issuedOn() != null ? meeting.dates().issuedOn() : meeting.dates().metOn();
    if (province != null
        && document.agency() != null
        && document.number() != null
        && document.symbol() != null
        && day != null) {
      keys.add(
          (NUMBER + "%s|%s|%d|%s|%s")
              .formatted(province, document.agency(), document.number(), document.symbol(), day));
    }
    return keys;
  }
}
