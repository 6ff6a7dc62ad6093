package vn.giaoban.lucene.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.TestLength;
import vn.giaoban.lucene.TestIndex;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.VietnameseAnalyzer;
import vn.giaoban.lucene.index.Generations;
import vn.giaoban.lucene.index.NoticeDocuments;
import vn.giaoban.lucene.index.Readers;
import vn.giaoban.lucene.query.QueryTranslator;
import vn.giaoban.lucene.query.Synonyms;
import vn.giaoban.notice.AgencyLevel;
import vn.giaoban.notice.CountedDay;
import vn.giaoban.notice.DateBasis;
import vn.giaoban.notice.Deadline;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DirectiveFacts;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Meeting;
import vn.giaoban.notice.MeetingDates;
import vn.giaoban.notice.Notice;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.Placement;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.search.SampleNotices;
import vn.giaoban.search.Selection;
import vn.giaoban.search.TimeLimits;
import vn.giaoban.search.count.Axis;
import vn.giaoban.search.count.Count;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.DimensionFilter;
import vn.giaoban.search.period.DayRange;
import vn.giaoban.search.query.Query;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.Lines;

/// Compares random counts of random selections, over segments with deletions, with brute force.
final class CountDifferentialTest {
  private static final int COUNTS = TestLength.of(100, 400);
  private static final List<String> WORDS =
      List.of(
          "nhãn",
          "nhan",
          "hiệu",
          "hoà",
          "hòa",
          "ISO",
          "OCOP",
          "công",
          "nghệ,",
          "mỗi",
          "xã;",
          "dịch.",
          "-",
          "2020",
          "9001,",
          "296/KH-UBND",
          "KH&CN",
          "thanh",
          "tra",
          "và");
  private static final List<String> ASKED = List.of("nhãn", "nhan", "iso", "công", "thanh tra");

  private final Random random = new Random();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void countsWhatEveryRecordSays(long seed) throws IOException {
    random.setSeed(seed);
    var notices = notices();
    try (var directory = new ByteBuffersDirectory()) {
      write(directory, notices);
      try (var generations = new Generations(Readers.of(directory), TestIndex.CLOCK);
          var generation = generations.current()) {
        assertEquals(4, generation.reader().leaves().size(), "segments");
        assertTrue(generation.reader().hasDeletions());
        check(generation, new RecordCounts(notices.subList(3, 40)));
      }
    }
  }

  /// In four segments; some notices are written twice, and three taken out.
  private static void write(Directory directory, List<Notice> notices) throws IOException {
    var config = new IndexWriterConfig(new VietnameseAnalyzer());
    try (var writer = new IndexWriter(directory, config.setMergePolicy(NoMergePolicy.INSTANCE))) {
      write(writer, notices.subList(0, 10));
      write(writer, notices.subList(5, 20));
      write(writer, notices.subList(10, 30));
      write(writer, notices.subList(25, 40));
      for (var notice : notices.subList(0, 3)) {
        writer.deleteDocuments(new Term(Fields.BLOCK, notice.id()));
      }
    }
  }

  private static void write(IndexWriter writer, List<Notice> notices) throws IOException {
    for (var notice : notices) {
      writer.updateDocuments(
          new Term(Fields.BLOCK, notice.id()),
          NoticeDocuments.of(SampleNotices.stored(notice), LinedText.of("text\n")));
    }
    writer.commit();
  }

  private void check(Generations.Generation generation, RecordCounts expected) throws IOException {
    var counter = new Counter(TimeLimits.COUNT, new BlockSearcher.Shares(4, 11));
    var translator = new QueryTranslator(Synonyms.standard());
    int cells = 0;
    for (int i = 0; i < COUNTS; i++) {
      var what = what();
      var selection = selection(what instanceof Count.Notices);
      var wanted = expected.count(selection, what);
      var query = translator.finding(selection.query());
      var counted = counter.count(generation, selection, query, what);
      assertEquals(wanted.total(), counted.total(), () -> what + " of " + selection);
      assertEquals(wanted.rows(), counted.rows(), () -> what + " of " + selection);
      assertEquals(wanted.columns(), counted.columns(), () -> what + " of " + selection);
      assertEquals(wanted.cells(), counted.cells(), () -> what + " of " + selection);
      assertEquals(
          List.copyOf(new TreeMap<>(wanted.rows()).keySet()), List.copyOf(counted.rows().keySet()));
      wanted.cells().forEach((k, v) -> assertEquals(v, counted.cell(k.row(), k.column())));
      cells += wanted.cells().size();
    }
    assertTrue(cells > 3 * COUNTS, "cells compared: " + cells);
  }

  private Count what() {
    return switch (random.nextInt(4)) {
      case 0 -> new Count.By(axis(false));
      case 1 -> new Count.Crossed(axis(false), axis(false));
      case 2 -> new Count.WordsWithin(axis(false), 1 + random.nextInt(4));
      default -> new Count.Notices(axis(true), random.nextBoolean() ? axis(true) : null);
    };
  }

  private Axis axis(boolean ofNotices) {
    return random.nextInt(8) == 0 ? new Axis.Day() : new Axis.Of(dimension(ofNotices));
  }

  private Dimension dimension(boolean ofNotices) {
    var dimension = any(List.of(Dimension.values()));
    return !ofNotices || dimension.isOfNotices() ? dimension : Dimension.AGENCY;
  }

  private Selection selection(boolean ofNotices) {
    var filters = new EnumMap<Dimension, DimensionFilter>(Dimension.class);
    for (int i = random.nextInt(4); i > 1; i--) {
      var dimension = dimension(ofNotices);
      filters.put(dimension, filter(dimension));
    }
    var query = ofNotices ? new Query.Everything() : query();
    return new Selection(query, filters, random.nextInt(3) == 0 ? days() : DayRange.ALWAYS);
  }

  private Query query() {
    return switch (random.nextInt(5)) {
      case 0 -> new Query.Words(any(ASKED), false);
      case 1 -> new Query.Not(new Query.Words(any(ASKED), false));
      case 2 -> new Query.Value(Dimension.TOPIC, "iso");
      default -> new Query.Everything();
    };
  }

  private DimensionFilter filter(Dimension dimension) {
    var possible =
        switch (dimension) {
          case PROVINCE, PROVINCE_NOW -> List.of("p1", "p2", "p3");
          case AGENCY -> List.of("Sở 1", "Sở 2");
          case AGENCY_LEVEL -> List.of("province", "unit");
          case ADDED -> List.of("2021-12-01", "2021-12-03");
          case CHAIR -> List.of("Ông 1", "Bà 2");
          case TYPE -> List.of("TB", "BC");
          case UNIT, WITH -> List.of("u1", "u2");
          case UNIT_TEXT -> List.of("Phòng 1", "Phòng 2");
          case TOPIC -> List.of("iso", "ocop");
          case KIND -> List.of("directive", "assessment");
          case DATE -> List.of("2020", "2021-Q1", "2020-08");
          case ISSUED_ON -> List.of("2020-08", "2021-02");
          case DEADLINE -> List.of("yes", "2020-08");
        };
    var chosen = new LinkedHashSet<String>();
    for (int i = random.nextInt(3); i > 0; i--) {
      chosen.add(random.nextInt(4) == 0 ? Dimension.NONE : any(possible));
    }
    return new DimensionFilter(chosen, random.nextInt(3) == 0 ? Set.of(any(possible)) : Set.of());
  }

  private DayRange days() {
    var first = day();
    return new DayRange(
        random.nextInt(4) == 0 ? null : first,
        random.nextInt(4) == 0 ? null : first.plusDays(random.nextInt(500)));
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(500));
  }

  private List<Notice> notices() {
    var notices = new ArrayList<Notice>();
    for (int n = 0; n < 40; n++) {
      notices.add(notice("n%02d".formatted(n)));
    }
    return notices;
  }

  private Notice notice(String id) {
    var day = random.nextInt(5) == 0 ? null : day();
    var directives = new ArrayList<Directive>();
    for (int i = random.nextInt(8); i > 0; i--) {
      directives.add(directive(id + "-" + i, random.nextInt(8) == 0 ? null : day));
    }
    var chair = orNull("Ông 1", "Bà 2");
    return new Notice(
        id,
        id + ".txt",
        new DocumentFacts(
            null, null, orNull("TB", "BC"), "Kết luận", orNull("Sở 1", "Sở 2"), level(id)),
        new Placement(
            orNull("p1", "p2", "p3"),
            orNull("p1", "p2"),
            ProvinceBasis.STATED,
            List.of(),
            List.of()),
        new Meeting(
            new MeetingDates(null, day, null),
            chair == null ? null : new Person(chair, null),
            null),
        List.of(),
        List.of(),
        directives);
  }

  private static @Nullable AgencyLevel level(String id) {
    int level = Math.floorMod(id.hashCode(), 3);
    return level == 0 ? null : level == 1 ? AgencyLevel.PROVINCE : AgencyLevel.UNIT;
  }

  private Directive directive(String id, @Nullable LocalDate day) {
    var deadlines = new ArrayList<Deadline>();
    for (int i = random.nextInt(3); i > 0; i--) {
      deadlines.add(TestIndex.due("2020-%02d".formatted(6 + random.nextInt(4))));
    }
    return new Directive(
        id,
        random.nextInt(5) == 0 ? Kind.ASSESSMENT : Kind.DIRECTIVE,
        "thanh tra heading",
        text(),
        "0123456789abcdef",
        new DirectiveFacts(
            some("u1", "u2", "u3"),
            some("Phòng 1", "Phòng 2"),
            List.of(),
            some("u1", "u2"),
            some("iso", "ocop", "sở hữu"),
            deadlines,
            List.of()),
        new Lines(1, 1),
        new CountedDay(day, DateBasis.MET_ON),
        List.of());
  }

  private String text() {
    var words = new ArrayList<String>();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      words.add(any(WORDS));
    }
    return String.join(" ", words);
  }

  private List<String> some(String... all) {
    return List.of(all).stream().filter(_ -> random.nextInt(3) == 0).toList();
  }

  private @Nullable String orNull(String... all) {
    return random.nextInt(4) == 0 ? null : any(List.of(all));
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
