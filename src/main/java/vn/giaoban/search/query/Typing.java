package vn.giaoban.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// Where in a query its end stands, and what is being typed there.
///
/// @param text as typed
/// @param place what kind of part is being typed
/// @param words the words of that part up to the end, and those before it that run up to it
/// @param ended whether a space follows the last of them, so that another one begins
/// @param joined whether all that stands before must hold too
/// @param parentheses how many are open
public record Typing(
    String text, Place place, List<Word> words, boolean ended, boolean joined, int parentheses) {
  private static final Set<String> OPERATORS = Set.of("OR", "HOẶC", "HOẠC", "AND");
  private static final Set<String> NOT = Set.of("NOT", "KHÔNG");
  private static final String QUOTES = "\"“”„‟";
  private static final Pattern FIELD_AT_END = Pattern.compile("[\\p{L}\\p{M}]+:$");
  private static final Pattern FIELD = Pattern.compile("[\\p{L}\\p{M}]+:");

  /// A word and where it starts in the text as typed.
  ///
  /// @param text in normal form
  public record Word(int start, String text) {}

  /// What is being typed.
  public sealed interface Place {
    /// Free words; `alone` behind an operator that takes one.
    record Free(boolean alone) implements Place {}

    /// A phrase whose quote is open.
    record Quoted() implements Place {}

    /// A value of a dimension, from `start` on.
    record Value(Dimension dimension, int start) implements Place {}

    /// A document referred to.
    record Cited(int start) implements Place {}

    /// A notice's number.
    record Numbered(int start) implements Place {}

    /// What cannot be completed.
    record Nowhere() implements Place {}
  }

  public Typing {
    words = List.copyOf(words);
  }

  public static Typing of(String text) {
    return new Run(text).whole();
  }

  /// The whole query with `completion` in the place of all from `start` on; what is open is closed.
  public String completed(int start, String completion) {
    var quote = place instanceof Place.Quoted ? "\"" : "";
    return text.substring(0, start) + completion + quote + ")".repeat(parentheses);
  }

  /// What stands before `start` where that can be read by itself; null where it restricts nothing.
  public @Nullable String before(int start) {
    var head = FIELD_AT_END.matcher(text.substring(0, start)).replaceFirst("");
    return joined && parentheses == 0 && !head.isBlank() ? head : null;
  }

  /// One pass over one text.
  private static final class Run {
    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int parentheses;
    private boolean ended;
    private boolean alone;
    private boolean joined = true;

    Run(String text) {
      this.text = text;
    }

    Typing whole() {
      while (at < text.length()) {
        var place = step();
        if (place != null) {
          return typing(place);
        }
      }
      return typing(words.isEmpty() ? new Place.Nowhere() : new Place.Free(alone));
    }

    private Typing typing(Place place) {
      return new Typing(text, place, words, ended, joined, parentheses);
    }

    /// The place that the end stands in; null where it is not reached.
    private @Nullable Place step() {
      char next = text.charAt(at);
      if (isSpace(next)) {
        space();
        return null;
      }
      if (isQuote(next)) {
        return quoted();
      }
      if ("()|".indexOf(next) >= 0) {
        symbol(next);
        return null;
      }
      if ((next == '-' || next == '=') && (words.isEmpty() || ended)) {
        operand(next == '-');
        at++;
        return null;
      }
      return fieldOrWord();
    }

    private void space() {
      at++;
      ended = !words.isEmpty();
      if (alone && ended) {
        clear();
      }
    }

    private void symbol(char symbol) {
      at++;
      clear();
      joined &= symbol != '|';
      parentheses += symbol == '(' ? 1 : symbol == ')' && parentheses > 0 ? -1 : 0;
    }

    private void operand(boolean negated) {
      clear();
      alone = true;
      joined &= !negated;
    }

    private void clear() {
      words.clear();
      ended = false;
      alone = false;
    }

    private @Nullable Place quoted() {
      clear();
      int open = at++;
      int close = closing();
      if (close < 0) {
        addWords(open + 1);
        return new Place.Quoted();
      }
      at = close + 1;
      while (at < text.length() && (text.charAt(at) == '~' || isDigit(text.charAt(at)))) {
        at++;
      }
      return null;
    }

    /// Where the quotation that the cursor stands in ends; less than 0 where it does not.
    private int closing() {
      for (int i = at; i < text.length(); i++) {
        if (isQuote(text.charAt(i))) {
          return i;
        }
      }
      return -1;
    }

    private void addWords(int from) {
      at = from;
      while (at < text.length()) {
        if (isSpace(text.charAt(at))) {
          at++;
          ended = !words.isEmpty();
        } else {
          int start = at;
          while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
          }
          add(start);
        }
      }
    }

    private void add(int start) {
      var word = normal(text.substring(start, at));
      if (!word.isEmpty()) {
        words.add(new Word(start, word));
        ended = false;
      }
    }

    private @Nullable Place fieldOrWord() {
      var matcher = FIELD.matcher(text).region(at, text.length());
      if (matcher.lookingAt()) {
        var field = QueryField.named(normal(text.substring(at, matcher.end() - 1)));
        if (field != null) {
          at = matcher.end();
          return value(field);
        }
      }
      return word();
    }

    private @Nullable Place value(QueryField field) {
      clear();
      int start = at;
      boolean quoted = at < text.length() && isQuote(text.charAt(at));
      if (quoted) {
        at++;
        int close = closing();
        if (close >= 0) {
          at = close + 1;
          return null;
        }
        addWords(at);
        return place(field, start);
      }
      takeWord();
      if (at < text.length()) {
        return null;
      }
      if (at > start) {
        add(start);
      }
      return place(field, start);
    }

    private static Place place(QueryField field, int start) {
      return switch (field) {
        case QueryField.Of(var dimension) -> new Place.Value(dimension, start);
        case QueryField.Dated() -> new Place.Value(Dimension.DATE, start);
        case QueryField.Due() -> new Place.Value(Dimension.DEADLINE, start);
        case QueryField.Numbered() -> new Place.Numbered(start);
        case QueryField.Citing() -> new Place.Cited(start);
        case QueryField.Identified() -> new Place.Nowhere();
      };
    }

    private @Nullable Place word() {
      int start = at;
      takeWord();
      var word = normal(text.substring(start, at));
      boolean last = at == text.length();
      if (word.indexOf('*') >= 0 || word.indexOf('~') >= 0) {
        clear();
        return last ? new Place.Nowhere() : null;
      }
      if (OPERATORS.contains(word)) {
        clear();
        joined &= word.equals("AND");
      } else if (NOT.contains(word)) {
        operand(true);
      } else {
        add(start);
      }
      return null;
    }

    private void takeWord() {
      while (at < text.length()
          && !isSpace(text.charAt(at))
          && !isQuote(text.charAt(at))
          && "()|".indexOf(text.charAt(at)) < 0) {
        at++;
      }
    }

    private static boolean isQuote(char character) {
      return QUOTES.indexOf(character) >= 0;
    }

    private static boolean isDigit(char character) {
      return character >= '0' && character <= '9';
    }

    private static boolean isSpace(char character) {
      return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String normal(String text) {
      return Folding.oneLine(Normalizer.normalize(text));
    }
  }
}
