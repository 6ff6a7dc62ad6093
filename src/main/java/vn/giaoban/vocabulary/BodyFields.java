package vn.giaoban.vocabulary;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.words.PhraseTree;
import vn.giaoban.vocabulary.words.WordIds;

/// Determines the function of a body, by the registry, its head word, or the words of its name.
final class BodyFields {
  private static final String COMMITTEE = "Ủy ban nhân dân";

  /// @param unit of the bodies whose names hold one of the phrases
  record Row(String unit, List<String> phrases) {
    Row {
      if (unit.isEmpty()) {
        throw new IllegalArgumentException("a row needs a unit");
      }
      phrases = List.copyOf(phrases);
    }

    static Row of(Map<String, String> cells) {
      return new Row(
          Units.check(cells.getOrDefault("unit", "")),
          List.of(cells.getOrDefault("phrases", "").split("\\|", -1)));
    }
  }

  private final WordIds ids = new WordIds();
  private final PhraseTree tree = new PhraseTree();
  private final int root = tree.root();

  /// The unit of each row.
  private final List<String> units;

  BodyFields() {
    var rows = Table.read(BodyFields.class, "body-fields.csv", Row::of);
    this.units = rows.stream().map(Row::unit).toList();
    for (int row = 0; row < rows.size(); row++) {
      for (var phrase : rows.get(row).phrases()) {
        int node = root;
        for (var word : WordBounds.of(Folding.exact(phrase)).words()) {
          node = tree.extend(node, ids.add(word));
        }
        tree.end(node, row);
      }
    }
  }

  /// @param known the registered body that the name is or starts with
  String unit(String name, @Nullable Body known, @Nullable BodyHead head) {
    if (known != null && !known.unit().equals(Unit.OTHER)) {
      return local(name, known.unit());
    }
    if (head != null && !head.unit().isEmpty()) {
      return local(name, head.unit());
    }
    int row = row(Folding.exact(name));
    return row == units.size() ? Unit.OTHER : units.get(row);
  }

  /// The first row with a phrase in the name; the number of rows if there is none.
  private int row(String exact) {
    var words = WordBounds.of(exact);
    int row = units.size();
    for (int start = 0; start < words.count(); start++) {
      int node = root;
      for (int i = start; i < words.count() && node != PhraseTree.NOWHERE; i++) {
        node = tree.next(node, ids.of(exact, words.start(i), words.end(i)));
        for (int end : tree.ends(node)) {
          row = Math.min(row, end);
        }
      }
    }
    return row;
  }

  /// The committee of a district or commune is a local authority.
  private static String local(String name, String unit) {
    boolean committee =
        name.startsWith(COMMITTEE)
            && !name.equals(COMMITTEE + " tỉnh")
            && !name.equals(COMMITTEE + " thành phố");
    return committee ? Unit.LOCAL : unit;
  }
}
