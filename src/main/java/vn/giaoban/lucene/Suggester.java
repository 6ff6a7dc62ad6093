package vn.giaoban.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.Query;
import vn.giaoban.text.Folding;

/// Other wordings of a query that found nothing, the nearest first: without its marks, then with
/// unknown words replaced by the nearest known ones.
final class Suggester {
  private static final int MAX_EDITS = 2;
  private static final int SHORTEST = 3;

  private final IndexReader reader;

  Suggester(IndexReader reader) {
    this.reader = reader;
  }

  List<Query> wordings(Query query) throws IOException {
    var wordings = new ArrayList<Query>();
    wordings.add(reworded(query, Suggester::unmarked));
    wordings.add(reworded(query, new Corrections(query)));
    wordings.removeIf(query::equals);
    return wordings;
  }

  private static String unmarked(String text) {
    return Folding.plain(text.toLowerCase(Locale.ROOT)).equals(text.toLowerCase(Locale.ROOT))
        ? text
        : Folding.plain(text);
  }

  private static Query reworded(Query query, UnaryOperator<String> wording) {
    return switch (query) {
      case Query.Words(var text, boolean literal) -> new Query.Words(wording.apply(text), literal);
      case Query.Phrase(var text, boolean literal) ->
          new Query.Phrase(wording.apply(text), literal);
      case Query.Proximity(var text, int distance) ->
          new Query.Proximity(wording.apply(text), distance);
      case Query.Prefix(var text) -> new Query.Prefix(wording.apply(text));
      case Query.Fuzzy(var text) -> new Query.Fuzzy(wording.apply(text));
      case Query.And(var parts) ->
          new Query.And(parts.stream().map(part -> reworded(part, wording)).toList());
      case Query.Or(var parts) ->
          new Query.Or(parts.stream().map(part -> reworded(part, wording)).toList());
      case Query.Not(_),
          Query.Everything(),
          Query.Value(_, _),
          Query.DateRange(_),
          Query.DeadlineRange(_),
          Query.NumberIs(_, _),
          Query.Cites(_) ->
          query;
    };
  }

  /// Replaces the unknown words of a text.
  private final class Corrections implements UnaryOperator<String> {
    private final String field;

    Corrections(Query query) {
      field = QueryTranslator.isMarked(query) ? Fields.EXACT : Fields.PLAIN;
    }

    @Override
    public String apply(String text) {
      var corrected = new StringBuilder(text);
      var tokens = new Syllables().ofQuery(text);
      for (int i = tokens.size() - 1; i >= 0; i--) {
        var token = tokens.get(i);
        var better = token.isCompound() ? null : better(token.term());
        if (better != null) {
          corrected.replace(token.start(), token.end(), better);
        }
      }
      return corrected.toString();
    }

    private @Nullable String better(String word) {
      var folded = field.equals(Fields.EXACT) ? Folding.exact(word) : Folding.plain(word);
      try {
        return folded.length() < SHORTEST || reader.docFreq(new Term(field, folded)) > 0
            ? null
            : nearest(folded);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    /// Of the words the fewest edits away the most frequent one.
    private @Nullable String nearest(String word) throws IOException {
      for (int edits = 1; edits <= Math.min(MAX_EDITS, word.length() / SHORTEST); edits++) {
        var automaton = new LevenshteinAutomata(word, true).toAutomaton(edits);
        var terms = MultiTerms.getTerms(reader, field);
        var found =
            terms == null
                ? null
                : mostFrequent(new CompiledAutomaton(automaton).getTermsEnum(terms));
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    private static @Nullable String mostFrequent(TermsEnum terms) throws IOException {
      String best = null;
      int frequency = 0;
      while (terms.next() != null) {
        if (terms.docFreq() > frequency) {
          best = terms.term().utf8ToString();
          frequency = terms.docFreq();
        }
      }
      return best;
    }
  }
}
