package vn.giaoban.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.RuleBasedBreakIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The tokenizer: splits text into syllables and numbers by ICU's break iterator with the rules of
/// `syllables.rbbi`. Tokens keep the text as written; callers fold them for comparison.
///
/// Safe for any number of threads.
public final class Syllables {
  /// The longest token, in characters; longer ones are cut, since Lucene rejects huge terms.
  private static final int MAX_LENGTH = 255;

  private static final int NO_WORD = RuleBasedBreakIterator.WORD_NONE_LIMIT;

  /// A syllable or number.
  ///
  /// @param text as written
  public record Token(int start, int end, String text) {}

  /// Receives the segments of a text in order; together they are the whole text.
  public interface Taker {
    /// Receives a segment.
    ///
    /// @param isToken false for a sign or space
    void take(int start, int end, boolean isToken);
  }

  /// The rules of `syllables.rbbi`, precompiled, since compilation takes longer than most searches.
  private static final class Rules {
    private static final RuleBasedBreakIterator COMPILED = compiled();

    /// One for each thread, since making one takes longer than splitting most texts.
    private static final ThreadLocal<BreakIterator> OF_THREAD =
        ThreadLocal.withInitial(() -> (BreakIterator) COMPILED.clone());

    private static RuleBasedBreakIterator compiled() {
      try (var rules = Syllables.class.getResourceAsStream("syllables.brk")) {
        return RuleBasedBreakIterator.getInstanceFromCompiledRules(Objects.requireNonNull(rules));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Syllables() {}

  /// The tokens of a text in order, without overlaps.
  public static List<Token> of(String text) {
    return split(text, false);
  }

  /// The tokens of a text, and each non-space character between them as a token.
  public static List<Token> withSigns(String text) {
    return split(text, true);
  }

  private static List<Token> split(String text, boolean signs) {
    var tokens = new ArrayList<Token>();
    cut(
        text,
        (start, end, isToken) -> {
          if (isToken || (signs && !isSpace(text, start))) {
            add(tokens, text, start, end);
          }
        });
    return tokens;
  }

  /// Passes the segments of a text to `taker`, which must not cut another text meanwhile.
  public static void cut(String text, Taker taker) {
    int start = LatinSyllables.cut(text, taker);
    if (start == text.length()) {
      return;
    }
    var words = Rules.OF_THREAD.get();
    words.setText(text.substring(start));
    int from = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; from = end, end = words.next()) {
      taker.take(start + from, start + end, words.getRuleStatus() >= NO_WORD);
    }
  }

  private static boolean isSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at));
  }

  private static void add(List<Token> tokens, String text, int start, int end) {
    for (int from = start; from < end; ) {
      int to = Math.min(end, from + MAX_LENGTH);
      if (to < end && Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      tokens.add(new Token(from, to, text.substring(from, to)));
      from = to;
    }
  }
}
