package vn.giaoban.search.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Span;
import vn.giaoban.text.Syllables;
import vn.giaoban.vocabulary.BodyFinder;
import vn.giaoban.vocabulary.words.WordSets;

/// What a directive says apart from when: lower-case syllables without diacritics, with
/// abbreviations expanded and bodies by their canonical names, without deadlines, dates, counts and
/// words that only urge (`tiếp tục`, `khẩn trương`).
///
/// Keeps numbers that name something: documents (`296/KH-UBND` is one syllable), standards (`ISO
/// 9001`), resolutions or programmes (`Nghị quyết 06`).
///
/// @param syllables in order
/// @param parts what each syllable is part of
/// @param clauses indexes of syllables that start a clause: the first, and those after punctuation
/// @param names proper names of places and things, and numbers of documents, by their syllables
/// @param acts acts of office (`nghiệm thu`), as numbers of rows of `acts.csv`
/// @param years years that stand by themselves, such as that of a plan
public record Wording(
    List<String> syllables,
    List<Part> parts,
    BitSet clauses,
    Set<List<String>> names,
    Set<Integer> acts,
    Set<String> years) {
  /// What a syllable is part of.
  public enum Part {
    /// Words that tell what is to be done.
    CONTENT(1),

    /// Words that say how or by whom a task is pushed on.
    STEERING(0.15),

    /// The name of a body or the number of a document.
    NAME(0.4),

    /// Words that join others.
    JOINING(0.05);

    final double weight;

    Part(double weight) {
      this.weight = weight;
    }
  }

  private static final Pattern PUNCTUATION = Pattern.compile("[,;:.!?()–]|\\s-\\s");

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\d+(?:/\\d{4})?\\s?[/-]\\s?\\p{L}{1,6}\\d?(?:\\s?[-/]\\s?\\p{L}{1,8}\\d?)+");

  /// Signs that join numbers to one, such as a date or a range.
  private static final Pattern IN_NUMBER = Pattern.compile("[.,/:%-]+");

  private static final Pattern ROMAN = Pattern.compile("[ivx]{1,4}");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d./-])(?:19|20)\\d\\d(?![\\d/]|[.,]\\d)");
  private static final WordSets NUMBERED = WordSets.read(Wording.class, "numbered-words.csv");
  private static final Set<String> CALENDAR = NUMBERED.of("counted");
  private static final Set<String> NAMED_BY_NUMBER = NUMBERED.of("named");

  /// Adjacent capitalized syllables, not at the start of a text: `Cao Lãnh`, `Lai Vung`.
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\s“\"(])\\p{Lu}[\\p{Ll}']+(?:\\s\\p{Lu}[\\p{Ll}']+)+");

  public Wording {
    syllables = List.copyOf(syllables);
    parts = List.copyOf(parts);
    names = Set.copyOf(names);
    acts = Set.copyOf(acts);
    years = Set.copyOf(years);
  }

  /// Of a directive, without its deadlines.
  public static Wording of(Directive directive) {
    var text = directive.text();
    for (var deadline : directive.facts().deadlines()) {
      text = text.replace(deadline.text(), " ");
    }
    return of(text);
  }

  /// Of a text without deadlines.
  public static Wording of(String text) {
    var reading = new Reading(WordingWords.of(text));
    var documents = DOCUMENT.matcher(text).results().map(Wording::span).toList();
    int end = 0;
    for (var body : BodyFinder.standard().find(text)) {
      // A body's short name may belong to a number: 45/2018/QĐ-UBND.
      if (documents.stream().noneMatch(body.span()::overlaps)) {
        reading.add(text.substring(end, body.span().start()));
        reading.addBody(body.span().of(text), body.name());
        end = body.span().end();
      }
    }
    reading.add(text.substring(end));
    return reading.wording();
  }

  private static Span span(MatchResult match) {
    return new Span(match.start(), match.end());
  }

  /// A wording being read.
  private static final class Reading {
    private final WordingWords words;
    private final List<String> syllables = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final BitSet clauses = new BitSet();
    private final Set<Integer> acts = new HashSet<>();
    private final Set<List<String>> names = new HashSet<>();
    private final Set<String> years = new HashSet<>();

    Reading(WordingWords words) {
      this.words = words;
      clauses.set(0);
    }

    Wording wording() {
      return new Wording(syllables, parts, clauses, names, acts, years);
    }

    void addBody(String written, String name) {
      addNames(written);
      for (var syllable : words.syllables(name)) {
        syllables.add(Folding.plain(syllable));
        parts.add(Part.NAME);
      }
    }

    private void addNames(String text) {
      found(NAME, text).forEach(name -> names.add(plain(words.syllables(name))));
    }

    /// Adds what stands between two bodies.
    void add(String text) {
      addNames(text);
      years.addAll(found(YEAR, text));
      var read = clauses(words.fold(text));
      for (int i = 0; i < read.size(); i++) {
        if (i > 0) {
          clauses.set(syllables.size());
        }
        addClause(words.expanded(read.get(i)));
      }
    }

    private void addClause(List<String> clause) {
      acts.addAll(words.acts(clause));
      parts.addAll(words.parts(clause));
      for (var syllable : plain(clause)) {
        if (syllable.indexOf('/') > 0) {
          names.add(List.of(syllable));
          parts.set(syllables.size(), Part.NAME);
        }
        syllables.add(syllable);
      }
    }

    private static List<String> plain(List<String> syllables) {
      return syllables.stream().map(Folding::plain).toList();
    }

    private static List<String> found(Pattern pattern, String text) {
      return pattern.matcher(text).results().map(MatchResult::group).toList();
    }
  }

  /// The clauses of a folded text, as syllables without dates and counts; empty ones at the start
  /// and end where a mark stands there.
  private static List<List<String>> clauses(String text) {
    var documents =
        DOCUMENT.matcher(text).results().collect(Collectors.toMap(MatchResult::start, it -> it));
    var clauses = new ArrayList<List<String>>();
    clauses.add(new ArrayList<>());
    int end = 0;
    for (var token : Syllables.of(text)) {
      if (token.start() < end || continuesNumber(text, end, token)) {
        end = Math.max(end, token.end());
        continue;
      }
      if (hasMark(text, end, token.start())) {
        clauses.add(new ArrayList<>());
      }
      var document = documents.get(token.start());
      if (document != null) {
        clauses.getLast().add(document.group().replace(" ", ""));
      } else {
        add(token.text(), clauses.getLast());
      }
      end = document == null ? token.end() : document.end();
    }
    if (hasMark(text, end, text.length())) {
      clauses.add(List.of());
    }
    return clauses;
  }

  private static boolean hasMark(String text, int from, int to) {
    return PUNCTUATION.matcher(text).region(from, to).find();
  }

  private static boolean continuesNumber(String text, int end, Syllables.Token token) {
    return end > 0
        && Character.isDigit(text.charAt(end - 1))
        && Character.isDigit(text.charAt(token.start()))
        && IN_NUMBER.matcher(text).region(end, token.start()).matches();
  }

  private static void add(String token, List<String> syllables) {
    var last = syllables.isEmpty() ? "" : Folding.plain(syllables.getLast());
    boolean isNumber = Character.isDigit(token.charAt(0)) || isQuarter(last, token);
    if (!isNumber || NAMED_BY_NUMBER.contains(last)) {
      syllables.add(token);
    } else if (CALENDAR.contains(last)) {
      syllables.removeLast();
    }
  }

  private static boolean isQuarter(String last, String token) {
    return last.equals("quy") && ROMAN.matcher(token).matches();
  }
}
