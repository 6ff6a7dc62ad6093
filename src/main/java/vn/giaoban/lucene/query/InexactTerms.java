package vn.giaoban.lucene.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.QueryWord;
import vn.giaoban.text.Folding;

/// Queries for terms that start with a word or lie within one edit of it.
final class InexactTerms {
  private static final Automaton UNMARKED_TAIL =
      Operations.repeat(Automata.makeCharRange(0x21, 0x7e));

  private InexactTerms() {}

  /// Prefix queries for a word as spelled; several where its last letter may go on.
  static List<Query> starting(String exact) {
    return Stream.of(exact, Folding.continued(exact))
        .distinct()
        .<Query>map(start -> new PrefixQuery(new Term(Fields.EXACT, start)))
        .toList();
  }

  /// Matches terms without diacritics that start with a word.
  static Query startingUnmarked(QueryWord word) {
    return unmarked(
        word, Operations.concatenate(List.of(Automata.makeString(word.plain()), UNMARKED_TAIL)));
  }

  static Query near(String field, String term) {
    return new AutomatonQuery(new Term(field, term + "~"), oneEdit(term));
  }

  /// Matches terms without diacritics within one edit of a word.
  static Query nearUnmarked(QueryWord word) {
    return unmarked(word, Operations.intersection(oneEdit(word.plain()), UNMARKED_TAIL));
  }

  private static Automaton oneEdit(String term) {
    return new LevenshteinAutomata(term, true).toAutomaton(1);
  }

  private static Query unmarked(QueryWord word, Automaton spellings) {
    var automaton = Operations.determinize(spellings, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    return new AutomatonQuery(new Term(Fields.EXACT, word.plain() + "*"), automaton);
  }
}
