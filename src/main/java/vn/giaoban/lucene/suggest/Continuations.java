package vn.giaoban.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.index.Records;
import vn.giaoban.notice.Directive;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Syllables;

/// Finds the most frequent continuations of phrases in a sample of records.
///
/// Not thread-safe; made for one request.
final class Continuations {
  /// Number of sampled records for a phrase, spread over the index.
  private static final int SAMPLE = 12;

  /// The least number of occurrences that may extend a phrase by more than one word.
  private static final int TELLING = 3;

  private static final int MOST_ADDED = 3;

  private final Lexicon lexicon;
  private final Map<Integer, List<Syllables.Token>> read = new HashMap<>();

  Continuations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// A word that follows a phrase.
  ///
  /// @param always whether no other word follows it
  record Next(String word, boolean always) {}

  /// The words that follow in more than half of the sample, as written there.
  ///
  /// @param phrase lower-case words with diacritics
  /// @param pair its last two words
  List<Next> of(List<String> phrase, Lexicon.Form pair) throws IOException {
    var texts = texts(pair);
    var added = new ArrayList<Next>();
    var longer = new ArrayList<>(phrase);
    for (int i = 0; i < MOST_ADDED && !lexicon.isOutOfTime(); i++) {
      var next = next(texts, longer);
      if (next == null) {
        break;
      }
      added.add(next);
      longer.add(Folding.exact(next.word()));
    }
    return added;
  }

  /// Null if no word follows in more than half.
  private static @Nullable Next next(List<List<Syllables.Token>> texts, List<String> phrase) {
    var following = new TreeMap<String, Integer>();
    int places = 0;
    for (var text : texts) {
      for (int at = 0; at + phrase.size() <= text.size(); at++) {
        if (stands(phrase, text, at)) {
          places++;
          following.merge(behind(text, at + phrase.size()), 1, Integer::sum);
        }
      }
    }
    for (var word : following.entrySet()) {
      boolean mostly = word.getValue() * 2 > places;
      boolean always = word.getValue() == places && places > 1;
      if (always || (mostly && (places >= TELLING || phrase.size() == 2))) {
        return word.getKey().isEmpty() ? null : new Next(word.getKey(), word.getValue() == places);
      }
    }
    return null;
  }

  private static boolean stands(List<String> phrase, List<Syllables.Token> text, int at) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!Folding.exact(text.get(at + i).text()).equals(phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The next word; empty unless only a space separates it.
  private static String behind(List<Syllables.Token> text, int at) {
    boolean joined = at < text.size() && text.get(at).start() - text.get(at - 1).end() == 1;
    return joined ? text.get(at).text() : "";
  }

  private List<List<Syllables.Token>> texts(Lexicon.Form pair) throws IOException {
    var texts = new ArrayList<List<Syllables.Token>>();
    for (var leaf : lexicon.reader().leaves()) {
      for (int document : sample(leaf.reader(), pair.terms())) {
        if (texts.size() < SAMPLE) {
          texts.add(text(leaf.docBase + document));
        }
      }
    }
    return texts;
  }

  private static List<Integer> sample(LeafReader leaf, List<String> terms) throws IOException {
    var sample = new ArrayList<Integer>();
    int step = leaf.maxDoc() / SAMPLE;
    for (var term : terms) {
      var having = leaf.postings(new Term(Fields.WRITTEN_PAIRS, term), PostingsEnum.NONE);
      int document = having == null ? DocIdSetIterator.NO_MORE_DOCS : having.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS && sample.size() < SAMPLE) {
        sample.add(document);
        document = step == 0 ? having.nextDoc() : having.advance(document + step);
      }
    }
    return sample;
  }

  private List<Syllables.Token> text(int document) throws IOException {
    var text = read.get(document);
    if (text == null) {
      Directive directive = new Records(lexicon.reader()).filed(document).directive();
      var whole =
          directive.text() + "\n\n" + (directive.section() == null ? "" : directive.section());
      text = Syllables.of(whole);
      read.put(document, text);
    }
    return text;
  }
}
