package vn.giaoban.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.giaoban.lucene.analysis.DocumentNumber;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.notice.Period;
import vn.giaoban.search.Suggestion;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodNames;
import vn.giaoban.search.query.CompletionContext;
import vn.giaoban.search.query.QueryWriter;
import vn.giaoban.text.Folding;

/// Completes names of units, topics, provinces, agencies, people and periods in free words, and
/// values of any dimension after its field. A name matches from any of its words, a period from its
/// first.
final class ValueCompletions {
  private static final List<Dimension> FREE =
      List.of(
          Dimension.UNIT,
          Dimension.TOPIC,
          Dimension.PROVINCE,
          Dimension.AGENCY,
          Dimension.CHAIR,
          Dimension.DATE);

  /// The longest name, in words, completed in free words.
  private static final int MAX_WORDS = 8;

  /// Least length of a single word after other words.
  private static final int MIN_LETTERS = 3;

  private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/.&-]*");

  private final Lexicon lexicon;
  private final Names names;
  private final CompletionContext typing;

  ValueCompletions(Lexicon lexicon, Names names, CompletionContext typing) {
    this.lexicon = lexicon;
    this.names = names;
    this.typing = typing;
  }

  /// Completions of free words; the longest run of last words that continues any name is used.
  List<Completion> ofWords() throws IOException {
    var values = new EnumMap<Dimension, List<Value>>(Dimension.class);
    for (var dimension : FREE) {
      values.put(dimension, values(dimension));
    }
    var found = new ArrayList<Completion>();
    int longest = Math.min(MAX_WORDS, typing.words().size());
    for (int count = longest; count > 0 && found.isEmpty(); count--) {
      if (isTelling(count)) {
        for (var dimension : FREE) {
          found.addAll(of(dimension, values.getOrDefault(dimension, List.of()), count));
        }
      }
    }
    return found;
  }

  private boolean isTelling(int count) {
    return count > 1 || typing.words().size() == 1 || isLong();
  }

  private boolean isLong() {
    return typing.words().getLast().text().length() >= MIN_LETTERS;
  }

  /// A single word must start the name or have a minimum length.
  private List<Completion> of(Dimension dimension, List<Value> values, int count) {
    var typed = TypedWords.last(typing, count);
    int start = typing.words().get(typing.words().size() - count).start();
    var found = new ArrayList<Completion>();
    for (var value : values) {
      int place = value.place(typed);
      boolean fits =
          dimension == Dimension.DATE
              ? place == 0 && namesPeriod(typed)
              : place == 0 || (place > 0 && (count > 1 || isLong()));
      if (fits) {
        found.add(completion(dimension, value, start, true));
      }
    }
    return found;
  }

  /// Whether more is typed than the beginning of a word with which most periods begin.
  private static boolean namesPeriod(TypedWords typed) {
    return typed.words().size() > 1
        || typed.ended()
        || Character.isDigit(typed.words().getFirst().charAt(0));
  }

  /// Completions after a field; all values if nothing is typed yet.
  List<Completion> ofField(Dimension dimension, int start) throws IOException {
    var typed = TypedWords.last(typing, typing.words().size());
    var found = new ArrayList<Completion>();
    for (var value : values(dimension)) {
      if (typed.words().isEmpty() || value.place(typed) >= 0) {
        found.add(completion(dimension, value, start, false));
      }
    }
    return found;
  }

  /// Values that occur in the index.
  private List<Value> values(Dimension dimension) throws IOException {
    var aliases = new HashMap<String, Set<List<String>>>();
    for (var name : names.of(dimension)) {
      var parts = aliases.computeIfAbsent(name.value(), _ -> new LinkedHashSet<>());
      name.aliases().forEach(alias -> parts.add(TypedWords.parts(alias)));
      parts.add(TypedWords.parts(name.value()));
    }
    var values = new ArrayList<Value>();
    for (var term : lexicon.terms(Fields.value(dimension), Fields.valueTerm("")).entrySet()) {
      var code = term.getKey().substring(1);
      if (!code.equals(Dimension.NONE)) {
        var shown = shown(dimension, code);
        var others = new LinkedHashSet<>(aliases.getOrDefault(code, Set.of()));
        others.add(TypedWords.parts(code));
        periodNames(dimension, code).forEach(name -> others.add(TypedWords.parts(name)));
        values.add(new Value(code, term.getValue(), shown, TypedWords.parts(shown), others));
      }
    }
    return values;
  }

  private String shown(Dimension dimension, String code) {
    var periods = periodNames(dimension, code);
    return periods.isEmpty() ? names.name(dimension, code) : periods.getFirst();
  }

  private static List<String> periodNames(Dimension dimension, String code) {
    return dimension == Dimension.DATE ? PeriodNames.of(Period.parse(code)) : List.of();
  }

  /// A value of a dimension.
  ///
  /// @param uses upper bound of its document frequency
  /// @param shown its name
  /// @param name words of its name
  /// @param aliases words of its other names
  private record Value(
      String code, long uses, String shown, List<String> name, Set<List<String>> aliases) {
    /// The index of the word in its name from which it completes the typed words; aliases match
    /// from the start only. Negative for none.
    int place(TypedWords typed) {
      int place = typed.placeIn(name);
      boolean called = place != 0 && aliases.stream().anyMatch(alias -> typed.placeIn(alias) == 0);
      return called ? 0 : place;
    }
  }

  private Completion completion(Dimension dimension, Value value, int start, boolean named) {
    var code = value.code();
    var name = value.shown();
    var understood = names.values(dimension, name);
    boolean clear = understood.isEmpty() ? name.equals(code) : understood.equals(Set.of(code));
    var text = quoted(clear ? name : code);
    return new Completion(
        kind(dimension),
        0,
        name,
        start,
        named ? QueryWriter.field(dimension) + text : text,
        null,
        Fields.value(dimension),
        List.of(Fields.valueTerm(code)),
        value.uses());
  }

  static String quoted(String value) {
    return BARE.matcher(value).matches() ? value : "\"" + value.replaceAll("[\"“”„‟]", " ") + "\"";
  }

  private static Suggestion.Kind kind(Dimension dimension) {
    return switch (dimension) {
      case UNIT, UNIT_TEXT, WITH -> Suggestion.Kind.UNIT;
      case TOPIC -> Suggestion.Kind.TOPIC;
      case PROVINCE, PROVINCE_NOW -> Suggestion.Kind.PROVINCE;
      case AGENCY -> Suggestion.Kind.AGENCY;
      case CHAIR -> Suggestion.Kind.PERSON;
      case DATE -> Suggestion.Kind.PERIOD;
      default -> Suggestion.Kind.VALUE;
    };
  }

  /// Document numbers and names, from free words.
  List<Completion> documents() throws IOException {
    var found = new ArrayList<Completion>();
    int longest = Math.min(MAX_WORDS, typing.words().size());
    for (int count = longest; count > 0 && found.isEmpty(); count--) {
      int start = typing.words().get(typing.words().size() - count).start();
      boolean telling = isTelling(count);
      if (telling) {
        found.addAll(cited(start, count, true));
        found.addAll(numbers(start, count, "so:"));
      }
    }
    return found;
  }

  /// Cited documents, after `trichdan:` or, if `named`, with that field. A number is inserted
  /// without the field: it matches both citations and the notice itself.
  List<Completion> cited(int start, int count, boolean named) throws IOException {
    var found = new ArrayList<Completion>();
    for (var form : documents(Fields.WRITTEN_CITES, count)) {
      boolean number = Character.isDigit(form.shown().charAt(0));
      var field = named && !number ? "trichdan:" : "";
      found.add(document(Suggestion.Kind.CITATION, Fields.WRITTEN_CITES, form, start, field));
    }
    return found;
  }

  /// Numbers of notices, after `so:`.
  List<Completion> numbered(int start, int count) throws IOException {
    return numbers(start, count, "");
  }

  private List<Completion> numbers(int start, int count, String field) throws IOException {
    var found = new ArrayList<Completion>();
    for (var form : documents(Fields.WRITTEN_NUMBERS, count)) {
      found.add(document(Suggestion.Kind.NOTICE, Fields.WRITTEN_NUMBERS, form, start, field));
    }
    return found;
  }

  private List<Lexicon.Form> documents(String field, int count) throws IOException {
    var words = typing.words();
    var typed =
        String.join(
            " ",
            words.subList(words.size() - count, words.size()).stream()
                .map(CompletionContext.Word::text)
                .toList());
    var compact = DocumentNumber.compact(typed);
    var exact = Folding.exact(compact);
    boolean anyMarks = exact.equals(Folding.plain(compact));
    return lexicon.starting(field, Folding.plain(compact)).stream()
        .filter(form -> anyMarks || form.exact().startsWith(exact))
        .toList();
  }

  private static Completion document(
      Suggestion.Kind kind, String terms, Lexicon.Form form, int start, String field) {
    boolean bare = field.isEmpty() && BARE.matcher(form.shown()).matches();
    return new Completion(
        kind,
        0,
        form.shown(),
        start,
        bare ? form.shown() : field + quoted(form.shown()),
        null,
        terms,
        form.terms(),
        form.uses());
  }
}
