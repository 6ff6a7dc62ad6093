package vn.giaoban.analytics.followups;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Syllables;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.words.WordSets;

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

  private static final Pattern DOCUMENT =
      Pattern.compile("\\d+(?:/\\d{4})?\\s?[/-]\\s?[a-z]{1,6}\\d?(?:\\s?[-/]\\s?[a-z]{1,8}\\d?)+");

  /// Signs that join numbers to one, such as a date or a range.
  private static final Pattern IN_NUMBER = Pattern.compile("[.,/:%-]+");

  private static final Pattern ROMAN = Pattern.compile("[ivx]{1,4}");
  private static final WordSets NUMBERED = WordSets.read(Wording.class, "numbered-words.csv");
  private static final Set<String> CALENDAR = NUMBERED.of("counted");
  private static final Set<String> NAMED_BY_NUMBER = NUMBERED.of("named");

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
    for (var deadline : directive.facts().deadlines()) {
      text = text.replace(deadline.text(), " ");
    }
    return of(text);
  }

  static Wording of(String text) {
    var read =
        WRITTEN
            .matcher(Folding.plain(Folding.oneLine(text)))
            .replaceAll(match -> Matcher.quoteReplacement(reading(match.group())));
    var documents =
        DOCUMENT.matcher(read).results().collect(Collectors.toMap(MatchResult::start, it -> it));
    var syllables = new ArrayList<String>();
    var clauses = new BitSet();
    clauses.set(0);
    int end = 0;
    for (var token : Syllables.of(read)) {
      if (token.start() < end || continuesNumber(read, end, token)) {
        end = Math.max(end, token.end());
        continue;
      }
      if (PUNCTUATION.matcher(read).region(end, token.start()).find()) {
        clauses.set(syllables.size());
      }
      var document = documents.get(token.start());
      if (document != null) {
        syllables.add(document.group().replace(" ", ""));
      } else {
        add(token.text(), syllables);
      }
      end = document == null ? token.end() : document.end();
    }
    return new Wording(syllables, clauses);
  }

  private static boolean continuesNumber(String text, int end, Syllables.Token token) {
    return end > 0
        && Character.isDigit(text.charAt(end - 1))
        && Character.isDigit(text.charAt(token.start()))
        && IN_NUMBER.matcher(text).region(end, token.start()).matches();
  }

  private static String reading(String written) {
    return READ.getOrDefault(written, written);
  }

  private static void add(String token, List<String> syllables) {
    var last = syllables.isEmpty() ? "" : syllables.getLast();
    boolean isNumber = Character.isDigit(token.charAt(0)) || isQuarter(last, token);
    if (!isNumber || NAMED_BY_NUMBER.contains(last)) {
      syllables.add(token);
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
