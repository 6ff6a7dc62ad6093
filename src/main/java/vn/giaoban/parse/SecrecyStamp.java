package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.EditDistance;
import vn.giaoban.text.Folding;
import vn.giaoban.text.LinedText;
import vn.giaoban.vocabulary.words.WordSets;

/// The stamp of a state secret (dấu chỉ độ mật) in the masthead of a notice: words in capitals that
/// stand for themselves, also where scanning changed their marks or spaced them out.
///
/// @param level `MẬT`, `TỐI MẬT` or `TUYỆT MẬT`
/// @param line from 1
public record SecrecyStamp(String level, int line) {
  private static final String REMEDY = "; --allow-classified has it read";

  private static final int MASTHEAD_LINES = 40;

  /// A line with a cell of more words is a sentence, where the masthead has ended.
  private static final int MASTHEAD_WORDS = 16;

  /// Longer levels are found with one wrong letter.
  private static final int SAFE_LENGTH = 6;

  /// What parts a line into cells: columns and tables.
  private static final Pattern CELLS = Pattern.compile("\\s{2,}|\\t|\\|");

  /// Of a line without marks.
  private static final Pattern NUMBER_OR_PLACE =
      Pattern.compile("^\\W*so\\s*(?:[:.…_/]|\\d)|,\\s*ngay\\b");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

  private static final WordSets WORDS = WordSets.read(SecrecyStamp.class, "secrecy-words.csv");
  private static final Set<String> LEVELS = WORDS.of("level");
  private static final Set<String> LABELS = WORDS.of("label");
  private static final Set<String> BEGINNINGS = WORDS.of("beginning");
  private static final Set<String> HOSPITALS = WORDS.of("hospital");
  private static final Set<String> EYES = WORDS.of("eye");

  /// The stamp that a text bears; null if there is none.
  public static @Nullable SecrecyStamp in(LinedText text) {
    var before = "";
    int lines = 0;
    for (int number = 1; number <= text.lineCount() && lines < MASTHEAD_LINES; number++) {
      var line = text.line(number).of(text.text()).strip();
      if (isSentence(line)) {
        return null;
      }
      var level = continues(before, line) ? null : stamped(line);
      if (level != null) {
        return new SecrecyStamp(level, number);
      }
      if (!line.isEmpty()) {
        before = line;
        lines++;
      }
    }
    return null;
  }

  /// Why a notice that bears it is refused.
  public String refusal() {
    return "it is stamped %s (line %d)%s".formatted(level, line, REMEDY);
  }

  /// Whether a notice was refused for this.
  public static boolean isRefusal(String reason) {
    return reason.endsWith(REMEDY);
  }

  private static boolean isSentence(String line) {
    return !isCapital(line)
        && !hasNumberOrPlace(line)
        && !Masthead.MOTTO.matcher(Folding.plain(line)).find()
        && CELLS.splitAsStream(line).anyMatch(SecrecyStamp::isLong);
  }

  private static boolean isLong(String cell) {
    return SPACES.splitAsStream(cell.strip()).count() >= MASTHEAD_WORDS;
  }

  /// Whether a line ends what the one before began: "BẢO", "MẬT"; "BỆNH VIỆN", "MẮT".
  private static boolean continues(String before, String line) {
    return endsIn(before, BEGINNINGS)
        || (endsIn(before, HOSPITALS) && EYES.contains(Folding.exact(letterWords(line))));
  }

  private static boolean endsIn(String line, Set<String> words) {
    var exact = " " + Folding.exact(line);
    return words.stream().anyMatch(word -> exact.endsWith(" " + word));
  }

  private static @Nullable String stamped(String line) {
    var whole = alone(line);
    return whole != null
        ? whole
        : CELLS
            .splitAsStream(line)
            .map(cell -> hasNumberOrPlace(cell) ? amongOthers(cell) : alone(cell))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static boolean hasNumberOrPlace(String cell) {
    return NUMBER_OR_PLACE.matcher(Folding.plain(cell)).find();
  }

  /// The level in a line that also has the number of the notice, or its place and date.
  private static @Nullable String amongOthers(String cell) {
    return capitals(cell).stream()
        .map(SecrecyStamp::level)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// The runs of words in capitals.
  private static List<String> capitals(String cell) {
    var runs = new ArrayList<String>();
    var run = new StringBuilder();
    for (var word : SPACES.splitAsStream(cell + " .").toList()) {
      if (word.chars().allMatch(Character::isUpperCase)) {
        run.append(word);
      } else if (!run.isEmpty()) {
        runs.add(run.toString());
        run.setLength(0);
      }
    }
    return runs;
  }

  /// The level in a line, or a column of it, of its own.
  private static @Nullable String alone(String cell) {
    var words = withoutLabel(letterWords(cell));
    return isCapital(words) || LEVELS.contains(Folding.exact(words)) ? level(words) : null;
  }

  private static String letterWords(String line) {
    return NOT_LETTERS.matcher(line).replaceAll(" ").strip();
  }

  private static boolean isCapital(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static String withoutLabel(String words) {
    var plain = Folding.plain(words);
    return LABELS.stream()
        .filter(label -> plain.startsWith(Folding.plain(label) + " "))
        .findFirst()
        .map(label -> words.substring(label.length() + 1))
        .orElse(words);
  }

  private static @Nullable String level(String words) {
    var letters = letters(words);
    return LEVELS.stream()
        .filter(level -> isAlike(letters, letters(level)))
        .findFirst()
        .map(level -> level.toUpperCase(Locale.ROOT))
        .orElse(null);
  }

  private static boolean isAlike(String found, String level) {
    return level.length() < SAFE_LENGTH
        ? found.equals(level)
        : EditDistance.atMostOne(found, level);
  }

  private static String letters(String words) {
    return Folding.plain(words).replace(" ", "");
  }
}
