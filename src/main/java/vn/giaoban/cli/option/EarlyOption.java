package vn.giaoban.cli.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An option that is read before picocli reads any.
record EarlyOption(String name) {
  /// The values given; null for one that is missing.
  List<@Nullable String> given(String... args) {
    var given = new ArrayList<@Nullable String>();
    int end = end(args);
    for (int i = 0; i < end; i++) {
      if (args[i].startsWith(withValue())) {
        given.add(args[i].substring(withValue().length()));
      } else if (args[i].equals(name)) {
        i++;
        given.add(i < args.length ? args[i] : null);
      }
    }
    return given;
  }

  /// The other arguments.
  String[] others(String... args) {
    var others = new ArrayList<String>();
    int end = end(args);
    for (int i = 0; i < args.length; i++) {
      boolean isOption = i < end;
      if (isOption && args[i].equals(name)) {
        i++;
      } else if (!isOption || !args[i].startsWith(withValue())) {
        others.add(args[i]);
      }
    }
    return others.toArray(String[]::new);
  }

  private String withValue() {
    return name + "=";
  }

  /// Where the options end.
  private static int end(String... args) {
    int separator = List.of(args).indexOf("--");
    return separator < 0 ? args.length : separator;
  }
}
