package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import vn.giaoban.notice.Citation;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.DocumentTypes;

/// Extracts the documents that an item cites (căn cứ, trích dẫn): by number and symbol
/// ("296/KH-UBND"), by name ("Nghị quyết Trung ương 6 khoá XI", "Đề án 06"), and standards by
/// number ("TCVN ISO 9001:2015"). A plan "năm 2020", a law named only by its subject and the number
/// of a form are not citations. Safe for any number of threads.
public final class CitationGrammar {
  private final StandardNames standards = new StandardNames();
  private final DocumentSymbols symbols;
  private final DocumentNames names;

  public CitationGrammar() {
    this(new DocumentTypes());
  }

  public CitationGrammar(DocumentTypes types) {
    this.symbols = new DocumentSymbols(types);
    this.names = new DocumentNames(types);
  }

  /// The cited documents in the order of the text, each once.
  public List<Citation> find(String text) {
    return find(FoldedText.of(text));
  }

  List<Citation> find(FoldedText folded) {
    var found = new ArrayList<DocumentReference>();
    addFree(found, standards.in(folded));
    addFree(found, symbols.in(folded));
    addFree(found, names.in(folded));
    found.sort(Comparator.comparingInt(DocumentReference::start));
    return distinct(folded.text(), found);
  }

  private static void addFree(List<DocumentReference> found, List<DocumentReference> more) {
    more.stream()
        .filter(candidate -> found.stream().noneMatch(candidate::overlaps))
        .toList()
        .forEach(found::add);
  }

  private static List<Citation> distinct(String text, List<DocumentReference> found) {
    var said = new HashSet<String>();
    found.forEach(reference -> said.addAll(reference.shorter()));
    var distinct = new LinkedHashMap<String, Citation>();
    for (var reference : found) {
      if (!said.contains(reference.key())) {
        var words = Folding.oneLine(text.substring(reference.start(), reference.end()));
        distinct.putIfAbsent(reference.key(), new Citation(reference.ref(), words));
      }
    }
    return List.copyOf(distinct.values());
  }
}
