package vn.giaoban.generated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.Province;
import vn.giaoban.vocabulary.Provinces;

/// An invented corpus with known truth: departments of several provinces meet month after month,
/// and each notice is made from its own dice when it is asked for, so that a million directives
/// need no more memory than one. Safe for any number of threads.
///
/// What is known of it beyond each notice's own truth (see [GeneratedNotice] and [Origin]):
///
/// - `gaps()`: the months in which a province has no notice, although it existed.
/// - `silent()`: topics that no notice of a province mentions, by its wording.
/// - `planted()`: words that stand in about one of nine directives of a province, and seldom
///   elsewhere.
/// - chains (`Origin.chain`): routine directives issued again by the same body, with other counts,
///   terms, adjuncts and now and then another opening word; and near misses (`Origin.nearTo`),
///   which share unit and verb with a chain but not its object.
/// - about 2 in 100 notices have no date at all, 1.5 only a month in the title, 2.5 no province, 8
///   name it only in the running text.
/// - `copy()`: of some notices the folder holds a second file that is the same notice.
public final class GeneratedCorpus {
  private static final int COPY_EVERY = 200;

  private final CorpusSpec spec;
  private final Map<String, Set<String>> silent = new LinkedHashMap<>();
  private final Map<String, String> planted = new LinkedHashMap<>();
  private final List<Body> bodies = new ArrayList<>();
  private final int[] slots;

  private GeneratedCorpus(CorpusSpec spec) {
    this.spec = spec;
    for (var slug : spec.provinces()) {
      var province = Provinces.standard().bySlug(slug);
      if (province == null) {
        throw new IllegalArgumentException("no such province: " + slug);
      }
      add(province);
    }
    slots = new Slots(spec, bodies).choose();
  }

  public static GeneratedCorpus of(CorpusSpec spec) {
    return new GeneratedCorpus(spec);
  }

  private void add(Province province) {
    var quiet = silentTopics(province);
    var words = Phrases.PLANTED.get(planted.size() % Phrases.PLANTED.size());
    silent.put(province.slug(), quiet);
    planted.put(province.slug(), words);
    for (var agency : Phrases.AGENCIES) {
      bodies.add(Body.of(spec, province, agency, quiet, words));
    }
  }

  private Set<String> silentTopics(Province province) {
    var candidates =
        List.of("ocop", "khoi-nghiep", "sang-kien", "hop-tac", "quy-hoach", "phong-chong-dich");
    var dice = Dice.of(spec.seed(), "silent", province.slug());
    var topics = new TreeSet<String>();
    while (topics.size() < 2) {
      topics.add(dice.pick(candidates));
    }
    return Collections.unmodifiableSet(topics);
  }

  public CorpusSpec spec() {
    return spec;
  }

  /// How many notices there are.
  public int size() {
    return slots.length;
  }

  /// All notices in the order of their months, each made when the stream comes to it.
  public Stream<GeneratedNotice> notices() {
    return IntStream.range(0, slots.length).mapToObj(this::notice);
  }

  /// One notice; the same for the same index.
  public GeneratedNotice notice(int index) {
    var dice = dice(index);
    var occasion = occasion(index, dice);
    return new NoticeGrammar(occasion, path(index, occasion), dice).write();
  }

  private Dice dice(int index) {
    return Dice.of(spec.seed(), "notice", slots[index]);
  }

  private Occasion occasion(int index, Dice dice) {
    int slot = slots[index];
    return Occasion.of(spec, bodies.get(slot % bodies.size()), slot / bodies.size(), dice);
  }

  private static String path(int index, Occasion occasion) {
    var month = occasion.month();
    var symbol = Folding.slug(occasion.body().agency().symbol());
    return occasion.placing() == Occasion.Placing.NONE
        ? "khong-ro/%d.txt".formatted(100_000 + index)
        : "%s/%d/%02d-%s.txt"
            .formatted(
                occasion.body().province().slug(), month.getYear(), month.getMonthValue(), symbol);
  }

  /// The path of a second file that is the same notice but for its line ends; empty for most.
  public Stream<String> copy(int index) {
    return index % COPY_EVERY == COPY_EVERY / 2
        ? Stream.of("zz-ban-sao/%d.txt".formatted(100_000 + index))
        : Stream.empty();
  }

  /// Writes every notice, and the copies of some, below `folder`.
  public void writeTo(Path folder) throws IOException {
    for (int i = 0; i < size(); i++) {
      var notice = notice(i);
      write(folder.resolve(notice.path()), notice.text());
      for (var copy : copy(i).toList()) {
        write(folder.resolve(copy), notice.text().replace("\n", "\r\n"));
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// By province the months of its time that no notice with a known date and province tells of.
  public Map<String, Set<YearMonth>> gaps() {
    var gaps = new TreeMap<String, Set<YearMonth>>();
    for (var body : bodies) {
      for (int i = 0; i < spec.months(); i++) {
        if (body.meetsIn(spec.month(i))) {
          gaps.computeIfAbsent(body.province().slug(), _ -> new TreeSet<>()).add(spec.month(i));
        }
      }
    }
    for (int i = 0; i < size(); i++) {
      var occasion = occasion(i, dice(i));
      if (occasion.dating() != Occasion.Dating.NONE
          && occasion.placing() != Occasion.Placing.NONE) {
        gaps.getOrDefault(occasion.body().province().slug(), new TreeSet<>())
            .remove(occasion.month());
      }
    }
    return gaps;
  }

  /// By province the topics that it never mentions.
  public Map<String, Set<String>> silent() {
    return Collections.unmodifiableMap(silent);
  }

  /// By province the words planted in its directives.
  public Map<String, String> planted() {
    return Collections.unmodifiableMap(planted);
  }
}
