package vn.giaoban.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Citation;
import vn.giaoban.notice.DateBasis;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.Dimension;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Names;
import vn.giaoban.search.PeriodParser;
import vn.giaoban.search.QueryParser;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.SearchResult;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;

/// An index in memory of hand-made notices, asked in the query language.
final class TestIndex implements Closeable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2020-11-20T00:00:00Z"), ZoneOffset.UTC);
  static final Names NAMES =
      new Names(
          List.of(
              new Names.Name(Dimension.PROVINCE, "nghe-an", "Nghệ An", List.of()),
              new Names.Name(Dimension.PROVINCE, "dong-thap", "Đồng Tháp", List.of()),
              new Names.Name(Dimension.TOPIC, "iso", "ISO", List.of()),
              new Names.Name(Dimension.TOPIC, "ocop", "OCOP", List.of()),
              new Names.Name(Dimension.UNIT, "van-phong", "Văn phòng Sở", List.of())));

  final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  final QueryParser parser = new QueryParser(NAMES, new PeriodParser(CLOCK));
  private @Nullable LuceneSearcher searcher;

  /// One notice whose directives have these texts.
  static TestIndex of(String... texts) throws IOException {
    var directives = new ArrayList<Directive>();
    for (var text : texts) {
      directives.add(directive("n-" + (directives.size() + 1), text));
    }
    return of(List.of(notice("n", directives)));
  }

  static TestIndex of(List<Notice> notices) throws IOException {
    var index = new TestIndex();
    index.write(notices);
    return index;
  }

  void write(List<Notice> notices) throws IOException {
    try (var writer = writer()) {
      for (var notice : notices) {
        writer.replace(
            new StoredNotice(notice, notice, Set.of(), Set.of()), LinedText.of("text\n"));
      }
      writer.commit("test", List.of());
    }
  }

  LuceneWriter writer() throws IOException {
    return new LuceneWriter(new Uncloseable(directory), CLOCK);
  }

  LuceneSearcher searcher() throws IOException {
    if (searcher == null) {
      searcher = searcher(LuceneSearcher.TIME_LIMIT);
    }
    return searcher;
  }

  LuceneSearcher searcher(Duration timeLimit) throws IOException {
    return new LuceneSearcher(
        new Uncloseable(directory), NAMES, Synonyms.standard(), CLOCK, timeLimit);
  }

  SearchResult search(String query) throws IOException {
    return searcher().search(request(query));
  }

  SearchRequest request(String query) {
    return SearchRequest.of(parser.parse(query)).limitedTo(SearchRequest.MAX_SIZE);
  }

  /// The ids of the hits, in their order.
  List<String> ids(String query) throws IOException {
    return ids(search(query));
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(hit -> hit.directive().id()).toList();
  }

  /// The ids of the previous and the next hit; null for none.
  static List<@Nullable String> neighbours(SearchResult result) {
    var neighbours = Objects.requireNonNull(result.neighbours());
    return Arrays.asList(id(neighbours.previous()), id(neighbours.next()));
  }

  private static @Nullable String id(@Nullable FiledDirective filed) {
    return filed == null ? null : filed.directive().id();
  }

  /// Whether a directive with only `text` is found by `query`.
  static boolean finds(String query, String text) throws IOException {
    try (var index = of(text)) {
      return index.search(query).total() == 1;
    }
  }

  static Directive directive(String id, String text) {
    return directive(id, Kind.DIRECTIVE, null, text, List.of(), List.of(), List.of(), List.of());
  }

  static Directive directive(
      String id,
      Kind kind,
      @Nullable String section,
      String text,
      List<String> units,
      List<String> topics,
      List<Deadline> deadlines,
      List<Citation> citations) {
    return new Directive(
        id,
        kind,
        section,
        text,
        "0123456789abcdef",
        units,
        section,
        List.of(),
        topics,
        deadlines,
        citations,
        new Lines(1, 1),
        null,
        DateBasis.NONE);
  }

  static Directive on(Directive directive, LocalDate date) {
    return new Directive(
        directive.id(),
        directive.kind(),
        directive.section(),
        directive.text(),
        directive.textHash(),
        directive.units(),
        directive.unitText(),
        directive.with(),
        directive.topics(),
        directive.deadlines(),
        directive.citations(),
        directive.lines(),
        date,
        DateBasis.MET_ON);
  }

  static Deadline due(String period) {
    return new Deadline(Period.parse(period), "trước " + period);
  }

  static Notice notice(String id, List<Directive> directives) {
    return notice(id, null, null, null, directives);
  }

  static Notice notice(
      String id,
      @Nullable Integer number,
      @Nullable String symbol,
      @Nullable String province,
      List<Directive> directives) {
    return new Notice(
        id,
        id + ".txt",
        number,
        symbol,
        "TB",
        "Kết luận",
        "Sở Khoa học và Công nghệ",
        province,
        province,
        ProvinceBasis.STATED,
        List.of(),
        List.of(),
        null,
        null,
        null,
        new Person("Trần Quốc Thành", "Giám đốc"),
        null,
        List.of(),
        List.of(),
        directives);
  }

  @Override
  public void close() throws IOException {
    if (searcher != null) {
      searcher.close();
    }
    directory.close();
  }
}
