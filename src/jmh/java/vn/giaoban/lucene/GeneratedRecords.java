package vn.giaoban.lucene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
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
import vn.giaoban.notice.Period;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.Placement;
import vn.giaoban.notice.ProvinceBasis;
import vn.giaoban.text.Lines;

/// Not thread-safe. unevenly frequent as those of a language, ten years, 34 provinces, 20 units, 30
/// topics.
///
/// For one thread.
final class GeneratedRecords {
  private static final String[] INITIALS =
      "b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x".split(" ", -1);
  private static final String[] RIMES =
      ("a an ang anh ao ăn ăng âm ân âu ây e em en eo ê ên ết i iên iêu in inh o oan ôn ông ơ ơn "
              + "u ua ui un ung uôn ươi ương ưu à án ảng ạnh áo ằn ặng ấm ận ầu ấy ẻ én ề ện ết í "
              + "iện iều ính òa ọc óng ổ ội ốn ộng ở ợp ú ụ ủa ục ường ước ượng ựa ứng")
          .split(" ", -1);
  private static final int SYLLABLES = 1_600;
  private static final int LEXICON = 6_000;

  private final Random random;
  private final String[] lexicon = new String[LEXICON];
  private final double[] shares = new double[LEXICON];

  GeneratedRecords(long seed) {
    random = new Random(seed);
    var syllables = new String[SYLLABLES];
    Arrays.setAll(syllables, _ -> any(INITIALS) + any(RIMES));
    double sum = 0;
    for (int i = 0; i < LEXICON; i++) {
      lexicon[i] = word(syllables, i);
      sum += 1.0 / (i + 3);
      shares[i] = sum;
    }
    for (int i = 0; i < LEXICON; i++) {
      shares[i] /= sum;
    }
  }

  /// Of one syllable mostly where it is frequent, else of two or three.
  private String word(String[] syllables, int rank) {
    int length = rank < 60 ? 1 : 1 + random.nextInt(2) + random.nextInt(2);
    var word = new StringBuilder(any(syllables));
    for (int i = 1; i < length; i++) {
      word.append(' ').append(any(syllables));
    }
    return word.toString();
  }

  /// One notice of 4 to 20 directives.
  Notice notice(int ordinal) {
    var id = "n-%06d".formatted(ordinal);
    var day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_652));
    var province = "tinh-" + skewed(34);
    var directives = new ArrayList<Directive>();
    for (int i = 4 + random.nextInt(17); i > 0; i--) {
      directives.add(directive(id + "-" + (directives.size() + 1), day));
    }
    return new Notice(
        id,
        id + ".txt",
        new DocumentFacts(
            ordinal,
            "TB-SKHCN",
            random.nextInt(4) == 0 ? "BC" : "TB",
            "Thông báo kết luận giao ban",
            "Sở " + skewed(12),
            null),
        new Placement(province, province, ProvinceBasis.STATED, List.of(), List.of()),
        new Meeting(
            new MeetingDates(day, day, null),
            new Person("Người " + province + "-" + random.nextInt(3), "Giám đốc"),
            null),
        List.of(),
        List.of(),
        directives);
  }

  private Directive directive(String id, LocalDate day) {
    return new Directive(
        id,
        random.nextInt(8) == 0 ? Kind.ASSESSMENT : Kind.DIRECTIVE,
        "Giao " + sentence(3),
        sentence(8 + random.nextInt(16)),
        "0123456789abcdef",
        new DirectiveFacts(
            some("don-vi-", 20, 1 + random.nextInt(2)),
            List.of("Phòng " + skewed(300)),
            List.of(),
            some("don-vi-", 20, random.nextInt(2)),
            some("chu-de-", 30, random.nextInt(3)),
            random.nextInt(3) == 0 ? List.of(due(day.plusDays(20))) : List.of(),
            List.of()),
        new Lines(1, 1),
        new CountedDay(day, DateBasis.MET_ON),
        List.of());
  }

  private static Deadline due(LocalDate day) {
    return new Deadline(new Period.Month(YearMonth.from(day)), "trong tháng");
  }

  private String sentence(int words) {
    var sentence = new StringBuilder(frequent());
    for (int i = 1; i < words; i++) {
      sentence.append(random.nextInt(9) == 0 ? ", " : " ").append(frequent());
    }
    return sentence.append('.').toString();
  }

  private String frequent() {
    int found = Arrays.binarySearch(shares, random.nextDouble());
    return lexicon[Math.min(LEXICON - 1, found < 0 ? -found - 1 : found)];
  }

  private List<String> some(String prefix, int values, int count) {
    var some = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      var value = prefix + skewed(values);
      if (!some.contains(value)) {
        some.add(value);
      }
    }
    return some;
  }

  /// From 1 to `values`, the lower the likelier.
  private int skewed(int values) {
    return 1 + Math.min(random.nextInt(values), random.nextInt(values));
  }

  private String any(String[] all) {
    return all[random.nextInt(all.length)];
  }
}
