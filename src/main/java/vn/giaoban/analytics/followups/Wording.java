package vn.giaoban.analytics.followups;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;

/// The part of a directive's wording that is stable when it is repeated: lower-case syllables
/// without diacritics, with abbreviations expanded, and without deadlines, dates, counts and words
/// that only urge (`tiếp tục`, `khẩn trương`).
///
/// Keeps numbers that name something: documents (`296/KH-UBND` is one syllable), standards (`ISO
/// 9001`), resolutions or programmes (`Nghị quyết 06`).
///
/// Safe for any number of threads.
///
/// @param syllables in order
/// @param clauses indexes of syllables that start a clause: the first, and those after punctuation
record Wording(List<String> syllables, BitSet clauses) {
  private static final Pattern PUNCTUATION = Pattern.compile("[,;:.!?()–]|\\s-\\s");

  /// A document number, another number, or a run of letters.
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<document>\\d+(?:/\\d{4})?\\s?[/-]\\s?[a-z]{1,6}\\d?(?:\\s?[-/]\\s?[a-z]{1,8}\\d?)+)"
              + "|(?<number>\\d[\\d.,/:%-]*)|[\\p{L}]+");

  private static final Pattern ROMAN = Pattern.compile("[ivx]{1,4}");
  private static final Set<String> CALENDAR =
      Set.of("ngay", "thang", "nam", "quy", "tuan", "dot", "lan", "doan");
  private static final Set<String> NAMED_BY_NUMBER =
      Set.of("iso", "iec", "tcvn", "qcvn", "quyet", "dinh", "trinh", "hoach", "tu", "thi", "an");

  private static final Map<String, String> READ = readings();
  private static final Pattern WRITTEN = written();

  /// Adjacent capitalized syllables, not at the start of a text: `Cao Lãnh`, `Lai Vung`.
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\s“\"(])\\p{Lu}[\\p{Ll}']+(?:\\s\\p{Lu}[\\p{Ll}']+)+");

  private record Reading(String written, String read) {}

  private static Map<String, String> readings() {
    var readings = new HashMap<String, String>();
    Table.read(
            Wording.class,
            "wording.csv",
            row -> new Reading(row.getOrDefault("written", ""), row.getOrDefault("read", "")))
        .forEach(reading -> readings.put(reading.written(), reading.read()));
    return Map.copyOf(readings);
  }

  private static Pattern written() {
    return Pattern.compile(
        READ.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}&/-]|- )(?:", ")(?![\\p{L}&])")));
  }

  static Wording of(Directive directive) {
    var text = directive.text();
    for (var deadline : directive.deadlines()) {
      text = text.replace(deadline.text(), " ");
    }
    return of(text);
  }

  static Wording of(String text) {
    var folded = Folding.plain(Folding.oneLine(text));
    var read =
        WRITTEN
            .matcher(folded)
            .replaceAll(match -> Matcher.quoteReplacement(reading(match.group())));
    var syllables = new ArrayList<String>();
    var clauses = new BitSet();
    clauses.set(0);
    int end = 0;
    for (var token = TOKEN.matcher(read); token.find(); ) {
      if (PUNCTUATION.matcher(read).region(end, token.start()).find()) {
        clauses.set(syllables.size());
      }
      add(token, syllables);
      end = lastLetter(read, token.start(), token.end()) + 1;
    }
    return new Wording(syllables, clauses);
  }

  /// A number includes the punctuation after it.
  private static int lastLetter(String text, int start, int end) {
    int last = end - 1;
    while (last > start && !Character.isLetterOrDigit(text.charAt(last))) {
      last--;
    }
    return last;
  }

  private static String reading(String written) {
    return READ.getOrDefault(written, written);
  }

  private static void add(Matcher token, List<String> syllables) {
    var last = syllables.isEmpty() ? "" : syllables.getLast();
    if (token.group("document") != null) {
      syllables.add(token.group().replace(" ", ""));
    } else if (token.group("number") == null && !isQuarter(last, token.group())) {
      syllables.add(token.group());
    } else if (NAMED_BY_NUMBER.contains(last)) {
      syllables.add(token.group().replaceFirst("[:/.,-].*", ""));
    } else if (CALENDAR.contains(last)) {
      syllables.removeLast();
    }
  }

  /// Proper names and document numbers of the text, in lower case and without diacritics.
  Set<String> names(String text) {
    var names = new HashSet<String>();
    NAME.matcher(text).results().forEach(name -> names.add(Folding.plain(name.group())));
    syllables.stream().filter(syllable -> syllable.indexOf('/') > 0).forEach(names::add);
    return Set.copyOf(names);
  }

  private static boolean isQuarter(String last, String token) {
    return last.equals("quy") && ROMAN.matcher(token).matches();
  }
}
