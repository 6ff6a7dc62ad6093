package vn.giaoban.ingest;

import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.giaoban.ingest.table.Catalog;
import vn.giaoban.text.Folding;

/// The part of a corpus that an index holds. What is left out is for the index as if it were not in
/// the folder.
public sealed interface Part {
  /// Everything.
  record Whole() implements Part {
    @Override
    public String name() {
      return "";
    }
  }

  /// The files that `catalog.csv` gives a label; an archive only if it gives nothing in it another
  /// one.
  record Labelled(String label) implements Part {
    private static final String PREFIX = "label=";

    @Override
    public String name() {
      return PREFIX + label;
    }
  }

  /// The files below a folder of the corpus.
  record Below(String folder) implements Part {
    private static final String PREFIX = "folder=";

    @Override
    public String name() {
      return PREFIX + folder;
    }

    private String start() {
      return folder + "/";
    }

    private boolean holds(String path) {
      return Catalog.key(path).startsWith(start());
    }

    /// Whether a folder is this one, is in it, or holds it.
    private boolean touches(String path) {
      var other = Catalog.key(path) + "/";
      return other.startsWith(start()) || start().startsWith(other);
    }
  }

  /// What stands between a part and its folder where an index names what it was made from.
  String OF = " of ";

  static Part whole() {
    return new Whole();
  }

  /// As it is asked for: `label=public`, `folder=cong-khai`; empty for everything.
  String name();

  /// Reads what is asked for.
  ///
  /// @throws IllegalArgumentException where that is no part
  static Part of(String name) {
    var value = Catalog.key(name.substring(name.indexOf('=') + 1));
    if (!value.isEmpty() && name.startsWith(Labelled.PREFIX)) {
      return new Labelled(value);
    }
    var folder = value.replaceAll("^(\\./|/)+|/+$", "");
    if (!folder.isEmpty() && !folder.equals(".") && name.startsWith(Below.PREFIX)) {
      return new Below(folder);
    }
    throw new IllegalArgumentException("label=NAME or folder=PATH, not " + name);
  }

  default boolean isWhole() {
    return this instanceof Whole;
  }

  /// A name for the folder of its index; empty for everything.
  default String slug() {
    return Folding.slug(name());
  }

  /// What the index of this part of a folder says that it was made from.
  default String from(Path corpus) {
    return isWhole() ? corpus.toString() : name() + OF + corpus;
  }

  /// Whether an index was made from this part, of whatever folder.
  ///
  /// @param source what it says that it was made from; null for one that does not know
  default boolean made(@Nullable String source) {
    return isWhole()
        ? source == null
            || (!source.startsWith(Labelled.PREFIX) && !source.startsWith(Below.PREFIX))
        : source != null && source.startsWith(name() + OF);
  }

  /// Which files belong to it, by path.
  default Predicate<String> files(Catalog catalog) {
    return switch (this) {
      case Whole() -> _ -> true;
      case Labelled(var label) -> catalog.labelled(label);
      case Below below -> below::holds;
    };
  }

  /// Which folders may hold such files, as far as is known.
  default Predicate<String> folders(Catalog catalog) {
    return switch (this) {
      case Whole() -> _ -> true;
      case Labelled(var label) -> folder -> catalog.hasLabelledBelow(folder, label);
      case Below below -> below::touches;
    };
  }
}
