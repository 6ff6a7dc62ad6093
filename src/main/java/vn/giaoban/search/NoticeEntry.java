package vn.giaoban.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Notice;
import vn.giaoban.source.Source;
import vn.giaoban.vocabulary.People.Official;

/// What a run over a corpus asks of every notice, without reading its record: where it comes from,
/// what it is known by, and what it can tell of others.
///
/// @param sources its files, first the one whose text it has
/// @param officials as extracted from its file alone
/// @param aliases ids of duplicate files; none as long as the index does not hold it
/// @param keys keys that identify duplicate files, and marks of what users said of it
/// @param added the day on which it first came in; null if not known
public record NoticeEntry(
    String id,
    List<Source> sources,
    List<Official> officials,
    Set<String> aliases,
    Set<String> keys,
    @Nullable LocalDate added) {
  public NoticeEntry {
    sources = List.copyOf(sources);
    officials = List.copyOf(officials);
    aliases = Set.copyOf(aliases);
    keys = Set.copyOf(keys);
  }

  /// That of a notice which the index holds.
  public static NoticeEntry of(StoredNotice stored) {
    var extracted = stored.extracted();
    return new NoticeEntry(
        stored.notice().id(),
        extracted.sources(),
        Official.of(extracted),
        stored.aliases(),
        stored.keys(),
        stored.added());
  }

  /// That of a notice which the index does not hold yet, as extracted.
  public static NoticeEntry of(Notice extracted, Set<String> keys) {
    return new NoticeEntry(
        extracted.id(), extracted.sources(), Official.of(extracted), Set.of(), keys, null);
  }
}
