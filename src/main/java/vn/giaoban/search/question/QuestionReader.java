package vn.giaoban.search.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Names;
import vn.giaoban.search.period.PeriodParser;
import vn.giaoban.search.query.Query;
import vn.giaoban.search.query.QueryParser;
import vn.giaoban.search.query.QuerySyntaxException;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;

/// Reads questions in plain words ("Thanh tra phải làm gì trong tháng 11/2021") into filters and
/// words, by the matchers of bodies, places and dates that read notices and a table of what people
/// say in questions.
///
/// Safe for any number of threads.
public final class QuestionReader {
  private final Names names;
  private final PeriodParser periods;
  private final QueryParser queries;

  public QuestionReader(Names names, PeriodParser periods) {
    this.names = names;
    this.periods = periods;
    this.queries = new QueryParser(names, periods);
  }

  /// The reading of a query; null for a single word, for one with operators or fields, and if it
  /// reads as it is typed.
  public @Nullable QuestionReading read(String query) {
    var text = Folding.oneLine(Normalizer.normalize(query));
    if (text.indexOf(' ') < 0 || !isPlain(query)) {
      return null;
    }
    var elements = new QuestionScanner(names, periods, text).elements();
    var reading = new QuestionGrammar(names, text, elements, periods.today()).reading();
    return reading == null || isAsTyped(reading, text) ? null : reading;
  }

  private boolean isPlain(String query) {
    try {
      return queries.parse(query) instanceof Query.Words(_, boolean literal) && !literal;
    } catch (QuerySyntaxException _) {
      return false;
    }
  }

  private static boolean isAsTyped(QuestionReading reading, String text) {
    return reading.parts().isEmpty()
        && (reading.words().isEmpty() || words(reading.words()).equals(words(text)));
  }

  private static List<String> words(String text) {
    return List.of(text.split("[\\s\\p{Punct}]+", -1)).stream()
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
