package vn.giaoban.cli.option;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Table;

/// The Vietnamese of the help, whose English stands at the options: a resource bundle as picocli
/// reads it. A key is the name of an option, or of a command and its option where commands differ;
/// `label.FILE` is that of a placeholder.
public final class HelpTexts extends ResourceBundle {
  private final Map<String, String> texts = new HashMap<>();

  public HelpTexts() {
    for (var row : Table.read(HelpTexts.class, "help.csv", row -> row)) {
      var key = row.getOrDefault("key", "");
      if (texts.put(key, row.getOrDefault("vi", "")) != null) {
        throw new IllegalStateException("help.csv: two rows for " + key);
      }
    }
  }

  /// A placeholder in Vietnamese.
  String label(String english) {
    return texts.getOrDefault("label." + english, english);
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return texts.get(key);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
