package vn.giaoban.lucene.analysis;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a text and its pairs of words with only a space between, as written, each as a term
/// of [Fields#writtenTerm]. A capital that only begins a sentence is left out.
public record WrittenForms(Set<String> words, Set<String> pairs) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.;:!?\\n“\"]");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}*");

  public static WrittenForms of(String text) {
    var words = new LinkedHashSet<String>();
    var pairs = new LinkedHashSet<String>();
    Compounds.Token before = null;
    String first = "";
    for (var token : Compounds.ofText(text)) {
      if (token.isCompound()) {
        words.add(Fields.writtenTerm(token.term()));
        continue;
      }
      var shown = shown(text, before, token);
      words.add(Fields.writtenTerm(shown));
      if (before != null && token.start() - before.end() == 1) {
        pairs.add(Fields.writtenTerm(BigramFilter.pair(first, shown)));
      }
      before = token;
      first = shown;
    }
    return new WrittenForms(words, pairs);
  }

  private static String shown(
      String text, Compounds.@Nullable Token before, Compounds.Token token) {
    boolean begins =
        before == null || SENTENCE_END.matcher(text).region(before.end(), token.start()).find();
    return begins && CAPITALISED.matcher(token.term()).matches()
        ? token.term().toLowerCase(Locale.ROOT)
        : token.term();
  }
}
