package vn.giaoban.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;

/// The state at the end of a query being typed, for completion.
///
/// @param text as typed
/// @param place what is being typed
/// @param words the words of that part up to the end, and adjacent words before it
/// @param ended whether a space follows the last word, so that a new one starts
/// @param joined whether everything before is required too
/// @param parentheses number of open parentheses
public record CompletionContext(
    String text, Place place, List<Word> words, boolean ended, boolean joined, int parentheses) {
  private static final Pattern FIELD_AT_END = Pattern.compile("[\\p{L}\\p{M}]+:$");

  /// Operators directly before a word that is not typed yet.
  private static final Set<String> OPERATOR_SIGNS = Set.of("-", "=");

  /// A word and its offset in the typed text.
  ///
  /// @param text normalized
  public record Word(int start, String text) {}

  /// What is being typed.
  public sealed interface Place {
    /// Free words; `alone` after an operator that takes a single word.
    record Free(boolean alone) implements Place {}

    /// A phrase in an open quotation.
    record Quoted() implements Place {}

    /// A value of a dimension that starts at `start`.
    record Value(Dimension dimension, int start) implements Place {}

    /// A cited document.
    record Cited(int start) implements Place {}

    /// A notice number.
    record Numbered(int start) implements Place {}

    /// Nothing that can be completed.
    record Nowhere() implements Place {}
  }

  public CompletionContext {
    words = List.copyOf(words);
  }

  public static CompletionContext of(String text) {
    return new Run(text).whole();
  }

  /// The query with everything from `start` replaced by `completion`, and open quotes and
  /// parentheses closed.
  public String completed(int start, String completion) {
    var quote = place instanceof Place.Quoted ? "\"" : "";
    return text.substring(0, start) + completion + quote + ")".repeat(parentheses);
  }

  /// The query before `start`, if it can be parsed by itself; null if it restricts nothing.
  public @Nullable String before(int start) {
    var head = FIELD_AT_END.matcher(text.substring(0, start)).replaceFirst("");
    return joined && parentheses == 0 && !head.isBlank() ? head : null;
  }

  /// One pass over the tokens of a text.
  private static final class Run {
    private final String text;
    private final QueryLexer tokens;
    private final List<Word> words = new ArrayList<>();
    private int parentheses;
    private boolean alone;
    private boolean joined = true;

    Run(String text) {
      this.text = text;
      this.tokens = QueryLexer.ofTyped(text);
    }

    CompletionContext whole() {
      Place place = null;
      while (place == null) {
        place = place(tokens.take());
      }
      return new CompletionContext(text, place, words, isEnded(), joined, parentheses);
    }

    private boolean isEnded() {
      return !words.isEmpty() && QueryLexer.isSpace(text.charAt(text.length() - 1));
    }

    /// The place at the end of the text; null if the token ends before it.
    private @Nullable Place place(QueryToken token) {
      return switch (token) {
        case QueryToken.Word word -> word(word);
        case QueryToken.Field field -> value(field);
        case QueryToken.Unclosed unclosed -> unclosed(unclosed);
        case QueryToken.End _ -> end();
        case QueryToken.Not _ -> behind(true, false, 0);
        case QueryToken.Or _ -> behind(false, false, 0);
        case QueryToken.Open _ -> behind(false, joined, 1);
        case QueryToken.Close _ -> behind(false, joined, -1);
        case QueryToken.And _, QueryToken.Quotation _ -> behind(false, joined, 0);
      };
    }

    /// Starts a new run after an operator or parenthesis.
    private @Nullable Place behind(boolean alone, boolean joined, int opened) {
      words.clear();
      this.alone = alone;
      this.joined &= joined;
      parentheses = Math.max(0, parentheses + opened);
      return null;
    }

    private Place end() {
      if (alone && isEnded()) {
        words.clear();
      }
      return words.isEmpty() ? new Place.Nowhere() : new Place.Free(alone);
    }

    private @Nullable Place word(QueryToken.Word word) {
      boolean last = tokens.position() == text.length();
      boolean special = word.text().indexOf('*') >= 0 || word.text().indexOf('~') >= 0;
      if (special || OPERATOR_SIGNS.contains(word.text())) {
        behind(false, joined, 0);
        return special && last ? new Place.Nowhere() : null;
      }
      if (word.literal() || (alone && !words.isEmpty())) {
        behind(word.literal(), joined, 0);
      }
      add(word.start(), tokens.position());
      return null;
    }

    private @Nullable Place value(QueryToken.Field field) {
      behind(false, joined, 0);
      int start = field.valueStart();
      boolean quoted = start < text.length() && QueryLexer.isQuote(text.charAt(start));
      if (quoted || tokens.position() < text.length()) {
        return null;
      }
      add(start, text.length());
      return of(field.field(), start);
    }

    private Place unclosed(QueryToken.Unclosed unclosed) {
      behind(false, joined, 0);
      int start = unclosed.start() + 1;
      for (int end = start; end <= text.length(); end++) {
        if (end == text.length() || QueryLexer.isSpace(text.charAt(end))) {
          add(start, end);
          start = end + 1;
        }
      }
      var field = unclosed.field();
      return field == null ? new Place.Quoted() : of(field, unclosed.start());
    }

    private void add(int start, int end) {
      var word = QueryLexer.normal(text.substring(start, end));
      if (!word.isEmpty()) {
        words.add(new Word(start, word));
      }
    }

    private static Place of(QueryField field, int start) {
      return switch (field) {
        case QueryField.Of(var dimension) -> new Place.Value(dimension, start);
        case QueryField.Numbered() -> new Place.Numbered(start);
        case QueryField.Citing() -> new Place.Cited(start);
        case QueryField.Identified() -> new Place.Nowhere();
      };
    }
  }
}
