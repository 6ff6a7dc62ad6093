package vn.giaoban.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.text.Folding;

/// Terms of an index as written (words, bigrams, citations, document numbers) with their document
/// frequency. Looked up by prefix, so that the cost depends on the matching terms and not on the
/// size of the index.
///
/// Not thread-safe; made for one request.
final class Lexicon {
  /// The most terms read from a segment for one lookup.
  static final int MAX_TERMS = 100_000;

  private static final int CHECKED_EVERY = 1_024;

  /// A word or bigram in one spelling.
  ///
  /// @param exact lower case, with diacritics
  /// @param shown in its most frequent capitalization
  /// @param uses upper bound of its document frequency
  /// @param terms terms of all its capitalizations
  record Form(String exact, String shown, long uses, List<String> terms) {
    String plain() {
      return Folding.plain(exact);
    }

    /// Its last word.
    String last() {
      return exact.substring(exact.lastIndexOf(' ') + 1);
    }

    /// Its first word.
    String first() {
      int space = exact.indexOf(' ');
      return space < 0 ? exact : exact.substring(0, space);
    }
  }

  private final IndexReader reader;
  private final QueryTimeout limit;
  private final Map<String, List<Form>> known = new HashMap<>();

  Lexicon(IndexReader reader, QueryTimeout limit) {
    this.reader = reader;
    this.limit = limit;
  }

  IndexReader reader() {
    return reader;
  }

  boolean isOutOfTime() {
    return limit.shouldExit();
  }

  /// Forms with a prefix, diacritics ignored.
  List<Form> starting(String field, String plain) throws IOException {
    var forms = known.get(field + plain);
    if (forms == null) {
      forms = forms(terms(field, plain));
      known.put(field + plain, forms);
    }
    return forms;
  }

  /// Forms with a spelling, diacritics ignored.
  List<Form> spelled(String field, String plain) throws IOException {
    return starting(field, plain + Fields.WRITTEN_AS);
  }

  /// Upper bound of a form's document frequency.
  long uses(String field, String exact) throws IOException {
    for (var form : spelled(field, Folding.plain(exact))) {
      if (form.exact().equals(exact)) {
        return form.uses();
      }
    }
    return 0;
  }

  /// Words within an edit distance, diacritics ignored.
  List<Form> near(String plain, int edits) throws IOException {
    var automaton =
        Operations.concatenate(
            List.of(
                new LevenshteinAutomata(plain, true).toAutomaton(edits),
                Automata.makeChar(Fields.WRITTEN_AS),
                Automata.makeAnyString()));
    return forms(terms(Operations.determinize(automaton, Integer.MAX_VALUE)));
  }

  /// Terms of a field with a prefix, and their document frequency.
  Map<String, Long> terms(String field, String prefix) throws IOException {
    var found = new TreeMap<String, Long>();
    var start = new BytesRef(prefix);
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      var each = terms.iterator();
      if (each.seekCeil(start) != TermsEnum.SeekStatus.END) {
        collect(each, start, found);
      }
    }
    return found;
  }

  private void collect(TermsEnum each, BytesRef start, Map<String, Long> found) throws IOException {
    int seen = 0;
    for (var term = each.term();
        term != null && StringHelper.startsWith(term, start) && goesOn(++seen);
        term = each.next()) {
      found.merge(term.utf8ToString(), (long) each.docFreq(), Long::sum);
    }
  }

  private boolean goesOn(int seen) {
    return seen <= MAX_TERMS && (seen % CHECKED_EVERY != 0 || !limit.shouldExit());
  }

  private Map<String, Long> terms(Automaton automaton) throws IOException {
    var found = new TreeMap<String, Long>();
    var compiled = new CompiledAutomaton(automaton);
    for (var leaf : reader.leaves()) {
      var terms = leaf.reader().terms(Fields.WRITTEN_WORDS);
      if (terms != null) {
        var each = compiled.getTermsEnum(terms);
        for (var term = each.next(); term != null; term = each.next()) {
          found.merge(term.utf8ToString(), (long) each.docFreq(), Long::sum);
        }
      }
    }
    return found;
  }

  private static List<Form> forms(Map<String, Long> terms) {
    var byExact = new TreeMap<String, List<Map.Entry<String, Long>>>();
    for (var term : terms.entrySet()) {
      byExact
          .computeIfAbsent(Folding.exact(written(term.getKey())), _ -> new ArrayList<>())
          .add(term);
    }
    var forms = new ArrayList<Form>();
    byExact.forEach((exact, written) -> forms.add(form(exact, written)));
    return List.copyOf(forms);
  }

  /// Shown in lower case if at least half of the uses are.
  private static Form form(String exact, List<Map.Entry<String, Long>> written) {
    var most = written.getLast();
    long uses = 0;
    for (var each : written.reversed()) {
      uses += each.getValue();
      if (each.getValue() > most.getValue()) {
        most = each;
      }
    }
    return new Form(
        exact, written(most.getKey()), uses, written.stream().map(Map.Entry::getKey).toList());
  }

  static String written(String term) {
    return term.substring(term.indexOf(Fields.WRITTEN_AS) + 1);
  }
}
