package vn.giaoban.lucene.analysis;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Splits a text into syllables and numbers by the rules of `syllables.rbbi`, and finds the
/// compounds that are also searched whole: document numbers such as `296/KH-UBND` and names such as
/// `KH&CN`.
///
/// For one thread.
public final class Syllables {
  /// Past this a token is cut: an index refuses longer ones, and nobody types them.
  private static final int MAX_LENGTH = 255;

  private static final int NO_WORD = RuleBasedBreakIterator.WORD_NONE_LIMIT;

  private static final String SYMBOL = "\\p{Lu}[\\p{L}\\p{N}&]*";
  private static final String LATER_SYMBOL =
      "(?:[-–/]" + SYMBOL + "|\\s?[-–/]\\s?\\p{Lu}[\\p{Lu}\\p{N}&]+(?!\\p{Ll}))*";
  private static final String AMPERSAND =
      "(?<!\\p{L})(?:\\p{L}{1,10}(?:&\\p{L}{1,10})+|\\p{Lu}{1,10}(?:\\s?&\\s?\\p{Lu}{1,10})+)(?!\\p{L})";

  /// In a text, where a dash between spaces need not belong to the number.
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/])\\d{1,6}(?:\\s?/\\s?(?:\\d{4}\\s?/\\s?)?|-(?="
              + SYMBOL
              + "/))"
              + SYMBOL
              + LATER_SYMBOL
              + "|"
              + AMPERSAND);

  /// In a query, where capitals are a matter of taste.
  private static final Pattern IN_QUERY =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/])\\d{1,6}(?:\\s*/\\s*(?:\\d{4}\\s*/\\s*)?|-(?=\\p{L}+/))"
              + "\\p{L}[\\p{L}\\p{N}&]*(?:\\s*[-–/]\\s*\\p{L}[\\p{L}\\p{N}&]*)*|"
              + AMPERSAND);

  /// @param term as written, compounds without spaces and with plain hyphens
  /// @param width of a compound how many of the following tokens it is made of; else 0
  public record Token(int start, int end, String term, int width) {
    public boolean isCompound() {
      return width > 0;
    }
  }

  /// The rules, compiled from `syllables.rbbi`: compiling them takes longer than most searches.
  private static final class Rules {
    private static final RuleBasedBreakIterator COMPILED = compiled();

    private static RuleBasedBreakIterator compiled() {
      try (var rules = Syllables.class.getResourceAsStream("syllables.brk")) {
        return RuleBasedBreakIterator.getInstanceFromCompiledRules(Objects.requireNonNull(rules));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final BreakIterator words = (BreakIterator) Rules.COMPILED.clone();

  /// Tokens in order, each compound before its parts.
  public List<Token> ofText(String text) {
    return split(text, IN_TEXT);
  }

  /// Tokens in order, compounds instead of their parts.
  public List<Token> ofQuery(String text) {
    var wanted = new ArrayList<Token>();
    int skip = 0;
    for (var token : split(text, IN_QUERY)) {
      if (skip-- <= 0) {
        wanted.add(token);
        skip = token.width();
      }
    }
    return wanted;
  }

  private List<Token> split(String text, Pattern compounds) {
    var simple = simple(text);
    var found = new ArrayList<Token>();
    int at = 0;
    for (var compound : compounds(compounds.matcher(text).results(), simple)) {
      while (at < simple.size() && simple.get(at).start() < compound.start()) {
        found.add(simple.get(at++));
      }
      found.add(compound);
    }
    found.addAll(simple.subList(at, simple.size()));
    return found;
  }

  private static List<Token> compounds(Stream<MatchResult> matches, List<Token> simple) {
    var found = new ArrayList<Token>();
    var places = matches.toList();
    int at = 0;
    for (var match : places) {
      while (at < simple.size() && simple.get(at).start() < match.start()) {
        at++;
      }
      int width = 0;
      while (at + width < simple.size() && simple.get(at + width).end() <= match.end()) {
        width++;
      }
      if (width > 1 && match.end() - match.start() <= MAX_LENGTH) {
        found.add(new Token(match.start(), match.end(), compact(match.group()), width));
      }
    }
    return found;
  }

  private static String compact(String compound) {
    return compound.replaceAll("\\s+", "").replace('–', '-');
  }

  private List<Token> simple(String text) {
    var tokens = new ArrayList<Token>();
    words.setText(text);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (words.getRuleStatus() >= NO_WORD) {
        add(tokens, text, start, end);
      }
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String text, int start, int end) {
    for (int from = start; from < end; ) {
      int to = Math.min(end, from + MAX_LENGTH);
      if (to < end && Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      tokens.add(new Token(from, to, text.substring(from, to), 0));
      from = to;
    }
  }
}
